import { configure } from '@testing-library/react';

// ms; a busy machine takes its time, and a second is testing-library's own patience.
configure({ asyncUtilTimeout: 10_000 });

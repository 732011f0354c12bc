import { redirect } from 'next/navigation';

/** The connection that every server has. */
export default function HomePage() {
  redirect('/default');
}

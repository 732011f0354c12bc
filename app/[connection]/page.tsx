/** The map itself: all of it is in the layout. */
export default function MapPage() {
  return null;
}

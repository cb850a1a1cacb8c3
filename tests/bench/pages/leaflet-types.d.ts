/** What the page uses of Leaflet, which comes without types. */
declare module 'leaflet' {
  interface Shape {
    addTo(map: unknown): Shape;
    setStyle(style: { opacity: number }): void;
  }
  function map(id: string, options: object): unknown;
  function canvas(): unknown;
  function polyline(coordinates: [number, number][], options: object): Shape;
}

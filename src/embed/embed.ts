import { SilkRoadMap } from './silk-road-map';

if (!customElements.get('silk-road-map')) customElements.define('silk-road-map', SilkRoadMap);

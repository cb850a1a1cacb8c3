/** <silk-road-map> in TSX, for React 19: reference this file once. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SilkRoadMapAttributes, SilkRoadMapElement, SilkRoadMapEventMap } from './embed';

type Listeners = {
  [K in keyof SilkRoadMapEventMap as `on${K}`]?: (event: SilkRoadMapEventMap[K]) => void;
};

type Native = DetailedHTMLProps<HTMLAttributes<SilkRoadMapElement>, SilkRoadMapElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'silk-road-map': Omit<Native, keyof SilkRoadMapAttributes | keyof Listeners> &
        SilkRoadMapAttributes &
        Listeners;
    }
  }
}

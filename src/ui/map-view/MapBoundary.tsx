import { Component, type ReactNode } from 'react';
import { actions, useAtlas } from '../../state/atlas-store';
import { pageHeight, pageWidth } from '../page-scale';
import { MapProblem } from './MapProblem';

/** In a smaller window the table covers all else, and what happened would be said beneath it. */
const TABLE_FROM = { width: 720, height: 560 };

interface State {
  error: Error | null;
}

/** What keeps the map from being drawn stays inside its area: all else goes on, and the table opens where there is room beside it. */
export class MapBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(): void {
    const { mode, panel } = useAtlas.getState().view;
    const hasRoom = pageWidth() >= TABLE_FROM.width && pageHeight() >= TABLE_FROM.height;
    if (mode === 'explore' && !panel && hasRoom) actions.setPanel('table');
    // Nothing more will be drawn.
    const { dataset } = document.documentElement;
    dataset.ready = dataset.settled = '';
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <MapProblem error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

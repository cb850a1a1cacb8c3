import { expect, it } from 'vitest';
import { storyCamera } from '../../../src/map/story-camera';

it('shows the same part of the world on maps of other sizes', () => {
  const camera = { lng: 38, lat: 23, zoom: 2.75 };
  expect(storyCamera(camera, { clientWidth: 1190, clientHeight: 940 })).toEqual(camera);
  expect(storyCamera(camera, { clientWidth: 2380, clientHeight: 1880 }).zoom).toBe(3.75);
  // The narrower side decides.
  expect(storyCamera(camera, { clientWidth: 595, clientHeight: 940 }).zoom).toBe(1.75);
  expect(storyCamera(camera, { clientWidth: 0, clientHeight: 0 }).zoom).toBe(2.75);
});

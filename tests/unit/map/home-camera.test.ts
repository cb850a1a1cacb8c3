import { describe, expect, it } from 'vitest';
import { cameraOfScreen, cameraOnScreen } from '../../../src/map/home-camera';
import { HOME_CAMERA } from '../../../src/state/view';

const size = (clientWidth: number, clientHeight: number) => ({ clientWidth, clientHeight });

describe('the opening camera', () => {
  it('comes nearer by the factor that both sides of the window have grown', () => {
    expect(cameraOnScreen(HOME_CAMERA, size(1280, 720)).zoom).toBe(HOME_CAMERA.zoom);
    expect(cameraOnScreen(HOME_CAMERA, size(2560, 1440)).zoom).toBeCloseTo(HOME_CAMERA.zoom + 1);
    expect(cameraOnScreen(HOME_CAMERA, size(3840, 1440)).zoom).toBeCloseTo(HOME_CAMERA.zoom + 1);
    expect(cameraOnScreen(HOME_CAMERA, size(390, 844)).zoom).toBe(HOME_CAMERA.zoom);
  });

  it('is still the opening camera for the address', () => {
    for (const screen of [size(1280, 720), size(1920, 1080), size(3840, 2160), size(390, 844)])
      expect(cameraOfScreen(cameraOnScreen(HOME_CAMERA, screen), screen)).toEqual(HOME_CAMERA);
  });

  it('leaves any other camera as it is', () => {
    const camera = { lng: 10, lat: 20, zoom: 3.1 };
    expect(cameraOnScreen(camera, size(3840, 2160))).toEqual(camera);
    expect(cameraOfScreen(camera, size(3840, 2160))).toEqual(camera);
  });
});

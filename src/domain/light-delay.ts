/** Speed of light in a vacuum, km/s: exact, by the definition of the metre. */
const LIGHT_KM_PER_S = 299_792.458;

/**
 * Group index of standard single-mode fibre. Corning SMF-28 Ultra, product information PI-1424: effective group index
 * of refraction 1.4676 at 1310 nm and 1.4682 at 1550 nm. Fibre with a core of pure silica, as in newer submarine
 * systems, is a little faster (SMF-28 ULL, PI-1470: 1.4620 at 1550 nm, 0.4 %).
 */
export const FIBRE_INDEX = 1.468;

/**
 * Milliseconds that light takes through a length of fibre, one way: length / (c / n), 4.90 ms for 1,000 km.
 * Amplifiers, switches and slack on land come on top and are not known.
 */
export function lightDelayMs(lengthKm: number): number {
  return (lengthKm / (LIGHT_KM_PER_S / FIBRE_INDEX)) * 1000;
}

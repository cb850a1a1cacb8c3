/** `npm run test:long`: the browser tests that take their time. */
import base, { LONG } from './playwright.config';

export default { ...base, testIgnore: [], testMatch: LONG };

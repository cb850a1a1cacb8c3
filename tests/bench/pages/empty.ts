/** What a page costs that shows nothing: the others are to be read beside it. */
import { drawn, ready } from './data';

ready({ step: drawn, filter: drawn });

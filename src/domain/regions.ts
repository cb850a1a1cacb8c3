/**
 * Regions for comparing countries: the sub-regions of the United Nations' "Standard country or area codes for
 * statistical use" (Series M, No. 49), as Unicode CLDR 48 carries them (territoryContainment). Sub-Saharan
 * Africa, and Latin America and the Caribbean, are told by their intermediate regions. CLDR puts TW, which the
 * United Nations' list leaves out, with Eastern Asia. The assignment is for statistics and implies nothing.
 */
const REGIONS = {
  '015': 'DZ EG EH LY MA SD TN',
  '011': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  '017': 'AO CD CF CG CM GA GQ ST TD',
  '014': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  '018': 'BW LS NA SZ ZA',
  '021': 'BM CA GL PM US',
  '029': 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  '013': 'BZ CR GT HN MX NI PA SV',
  '005': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  '143': 'KG KZ TJ TM UZ',
  '030': 'CN HK JP KP KR MN MO TW',
  '035': 'BN ID KH LA MM MY PH SG TH TL VN',
  '034': 'AF BD BT IN IR LK MV NP PK',
  '145': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  '151': 'BG BY CZ HU MD PL RO RU SK UA',
  '154': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  '039': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA',
  '155': 'AT BE CH DE FR LI LU MC NL',
  '053': 'AU CC CX HM NF NZ',
  '054': 'FJ NC PG SB VU',
  '057': 'FM GU KI MH MP NR PW UM',
  '061': 'AS CK NU PF PN TK TO TV WF WS',
} as const satisfies Record<string, string>;

/** M49 code of a sub-region. */
export type Region = keyof typeof REGIONS;

export const REGION_CODES = (Object.keys(REGIONS) as Region[]).sort();

const regions = new Map<string, Region>(
  (Object.entries(REGIONS) as [Region, string][]).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region] as const),
  ),
);

/** Region of a country by ISO 3166-1 alpha-2; `null` for what has none, such as Antarctica. */
export function regionOf(code: string): Region | null {
  return regions.get(code) ?? null;
}

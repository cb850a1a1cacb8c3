/** The README that goes with the download. */
export function dataReadme(version: string, asOf: string, counts: Record<string, number>): string {
  const rows = Object.entries(counts)
    .map(([kind, count]) => `| ${kind}.geojson, ${kind}.csv | ${count} |`)
    .join('\n');
  return `# Digital Silk Road Atlas: data

Version ${version}, records checked up to ${asOf}. Licence: CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/). Cite as: Digital Silk Road Atlas, data version ${version}.
Town points come from GeoNames (CC BY 4.0). Boundaries and names do not imply endorsement.

| files | records |
|---|--:|
${rows}

\`index.json\` holds the version, the date, the counts and a hash of each file; \`schema/\` the JSON Schemas of the
authored files; \`atlas.json\` and \`records/\` are the form that the map itself loads.

## Columns and properties

- \`record\`: id of the record; \`kind\`: its kind. A cable has one feature for each segment (\`segment\`, \`from\`, \`to\`,
  \`precision\`, \`overland\`, \`segmentEvents\`, \`segmentPhases\`), and land cables one for each place (\`placeId\`).
- \`name\`, \`aliases\`, \`parties\`, \`events\`, \`sources\`, \`confidence\`, \`checked\`, \`notes\`: as authored. Numbers in
  \`sources\` of a claim are positions in the record's own \`sources\`, counted from 1.
- Dates are an EDTF subset: 2017, 2017-06 or 2017-06-03, with ~ (about) or ? (uncertain): never more exact than
  the source. \`by: true\` means that it was so by that date.
- \`derived\`: what the compiler made of it: \`phases\` (state, from, to, uncertain; both days inclusive, null is
  open), \`chineseRoles\` (roles held by parties from China or Hong Kong, and landing there), \`countries\`.
- In the CSV files lists and claims stand as JSON in their cell. Longitudes of lines run on past 180 degrees.
`;
}

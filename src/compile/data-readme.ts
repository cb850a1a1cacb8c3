/** The README that goes with the download. */
export function dataReadme(
  version: string,
  asOf: string,
  counts: Record<string, number>,
  stories: number,
): string {
  const rows = [
    ...Object.entries(counts).map(([kind, count]) => `| ${kind}.geojson, ${kind}.csv | ${count} |`),
    `| stories.json, stories/ | ${stories} |`,
  ].join('\n');
  return `# Digital Silk Road Atlas: data

Version ${version}, records checked up to ${asOf}. Licence: CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/). Cite as: Digital Silk Road Atlas, data version ${version}.
Town points come from GeoNames (CC BY 4.0). Boundaries and names do not imply endorsement.

| files | records |
|---|--:|
${rows}

\`index.json\` holds the version, the date, the counts and a hash of each file; \`schema/\` the JSON Schemas of the
authored files; \`atlas.json\`, \`atlas-paths.json\`, \`events.json\`, \`search.json\` and \`records/\` are the form that
the map itself loads: each of these says its \`version\`, and a list or a table by key stands in it as \`items\`. In
\`atlas.json\` lines have the vertices that a map of the world needs, in \`atlas-paths.json\` those between them; for
lines to work with take the GeoJSON files.
\`stories.json\` lists the stories, \`stories/\` holds their slides: a view as the address of the atlas has it, texts
with the numbers of the story's sources, and where the clock runs.

## Columns and properties

- \`record\`: id of the record; \`kind\`: its kind. A cable has one feature for each segment (\`segment\`, \`from\`, \`to\`,
  \`precision\`, \`overland\`, \`undersea\`, \`segmentEvents\`, \`segmentPhases\`), and land cables one for each place
  (\`placeId\`, \`placeName\`, \`country\`, \`basis\`, \`crossing\`: the two countries of a border, \`gateway\`: an id in
  gateways). In terrestrial-cables.csv they stand in \`stretches\` and \`places\`, as JSON. Where land systems share a
  corridor their lines are drawn side by side, up to 15 km off: the places say where a route runs, not the lines.
- \`scope\` of a land cable: cross-border, transit or national-backbone. \`precision\` of a stretch: approximate between
  places that a source names, schematic where its course is inferred.
- A gateway has \`type\` (border-crossing, gateway-city), \`crossing\` and \`town\`; \`cables\` in the CSV file and in \`derived\`
  are the land cables that pass, as \`gateways\` are those of a cable.
- \`officialTotal\`: a figure, its unit, its date, and either what of it is itemised here or \`beside\` which total it
  stands; \`derived.named\` and \`derived.namedRecords\` count what is itemised. Figures in different units are no series.
  \`relations\`: what an agreement supersedes, or was made under.
- \`name\`, \`aliases\`, \`parties\`, \`events\`, \`sources\`, \`confidence\`, \`checked\`, \`notes\`: as authored. Numbers in
  \`sources\` of a claim are positions in the record's own \`sources\`, counted from 1.
- Dates are an EDTF subset: 2017, 2017-06 or 2017-06-03, with ~ (about) or ? (uncertain): never more exact than
  the source. \`by: true\` means that it was so by that date.
- \`derived\`: what the compiler made of it: \`phases\` (state, from, to, uncertain; both days inclusive, null is
  open), \`chineseRoles\` (roles held by parties from China or Hong Kong, and landing there), \`countries\`.
- In the CSV files lists and claims stand as JSON in their cell. Longitudes of lines run on past 180 degrees.
`;
}

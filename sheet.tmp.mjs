import sharp from 'sharp'; import {readFileSync} from 'node:fs';
const ids=['submarine-cables/peace-cable','submarine-cables/tpe','terrestrial-cables/tea-transit-europe-asia','landing-points/karachi','countries/uzb','countries/rus','countries/sgp','satellites/laosat-1','satellites/fengyun-2h','hubs/cn-zhongwei-cloud','ground-stations/lk-cors','agreements/asean-china-digital-partnership-2020','milestones/ms-2013-09-sreb','agreements/china-central-asia-data-security-2022','satellites/beidou-3','teleports/la-hadxaifong'];
const theme=process.argv[2]; const out=[];
for (const [i,id] of ids.entries()) { let s=readFileSync(`public/maps/${id}.svg`,'utf8');
 const dark=/dark\)\{:root\{([^}]*)\}/.exec(s)[1], light=/<style>:root\{([^}]*)\}/.exec(s)[1]; const v=Object.fromEntries((theme==='dark'?dark:light).split(';').map(x=>{const [a,b]=x.split(':');return [a,b]}));
 s=s.replace(/var\((--[\w-]+)\)/g,(_,n)=>v[n]);
 out.push({input:await sharp(Buffer.from(s)).png().toBuffer(), left:(i%4)*330, top:Math.floor(i/4)*210}); }
await sharp({create:{width:1320,height:840,channels:3,background:'#888'}}).composite(out).png().toFile(`/tmp/ft/maps-${theme}.png`);

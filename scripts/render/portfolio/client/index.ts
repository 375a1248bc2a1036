import type { Data } from './data.ts';
import { show } from './show.ts';

const place = document.getElementById('shown');
const held = document.getElementById('data')?.textContent;
if (place && held) show(place, JSON.parse(held) as Data);

import { markCurrent } from './mark-current.ts';
import { searchBox } from './search-box.ts';
import { searchIn } from './search-in.ts';
import { sectionsOf } from './sections-of.ts';

const whole = document.querySelector<HTMLElement>('[role="search"]');
const input = whole?.querySelector('input');
const status = whole?.querySelector<HTMLElement>('[role="status"]');
const list = whole?.querySelector<HTMLElement>('ol');

if (whole && input && status && list)
	searchBox({ whole, input, status, list }, () => searchIn(sectionsOf(document), whole.dataset.search ?? ''));
markCurrent(document);

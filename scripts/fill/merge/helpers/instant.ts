import type { Language } from '../../../types/index.ts';
import { date } from './date.ts';
import type { Helper } from './helper.ts';

const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?(?:Z|([+-]\d{2}:\d{2}))$/;

/** How a clock is read out after its day. */
const worded: Readonly<Record<Language, (day: string, hours: string, minutes: string) => string>> = {
	nb: (day, hours, minutes) => `${day} kl.\u00a0${hours}.${minutes}`,
	nn: (day, hours, minutes) => `${day} kl.\u00a0${hours}.${minutes}`,
	da: (day, hours, minutes) => `${day} kl.\u00a0${hours}.${minutes}`,
	en: (day, hours, minutes) => `${day} at\u00a0${hours}:${minutes}`,
};

/** `{{instant x}}`: day and clock as they were read there, with the offset that tells which moment it was: `29. mars 2026 kl. 10.00 (UTC+02:00)`. */
export const instant: Helper = {
	expected: 'instant',
	takes: 1,
	takesNull: false,
	run([value], language) {
		if (typeof value !== 'string') return undefined;
		const [, written, hours = '', minutes = '', offset = ''] = form.exec(value) ?? [];
		const day = written === undefined ? undefined : date.run([written], language);
		return typeof day === 'string' ? `${worded[language](day, hours, minutes)} (UTC${offset})` : undefined;
	},
};

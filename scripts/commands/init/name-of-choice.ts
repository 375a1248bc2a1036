import type { Language } from '../../types/index.ts';

/** A choice as it is offered: languages and countries by name, since their codes are for programs; other choices are words already. */
export function nameOfChoice(value: string, language: Language): string {
	if (!/^([a-z]{2}|[A-Z]{2})$/.test(value)) return value;
	const type = /^[a-z]/.test(value) ? 'language' : 'region';
	return new Intl.DisplayNames([language], { type }).of(value) ?? value;
}

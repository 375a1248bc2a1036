import { isCompanyId } from '../../fields/is-company-id.ts';
import type { Language } from '../../types/index.ts';
import { slug } from '../names/slug.ts';
import type { Fact, Facts } from './facts.ts';

/** Whom to call, in the company's language. */
export interface ContactWords {
	readonly fire: string;
	readonly police: string;
	readonly medical: string;
	readonly alarm: string;
	/** Stands before the manager's name. */
	readonly manager: string;
}

/** A short name that a company's folders can have: `Nordre Trevare AS` → `nordre-trevare-as`; a general one where none can be made of the name. */
export function idOf(name: string): string {
	const id = slug(name).toLowerCase().slice(0, 40).replace(/-$/, '');
	return isCompanyId(id) ? id : 'virksomhet';
}

/** The numbers to call in an emergency: the country's, and the manager's where it is known. */
export function emergencyContactsOf(country: string, manager: Fact | null | undefined, words: ContactWords): Fact {
	const official =
		country === 'DK'
			? [
					{ name: words.alarm, phone: '112' },
					{ name: words.police, phone: '114' },
				]
			: [
					{ name: words.fire, phone: '110' },
					{ name: words.police, phone: '112' },
					{ name: words.medical, phone: '113' },
				];
	const { name, phone } = isGroup(manager) ? manager : { name: undefined, phone: undefined };
	if (typeof name !== 'string' || typeof phone !== 'string') return official;
	return [...official, { name: `${words.manager} ${name}`, phone }];
}

/** Facts with those that follow from others where they are not given: short name, library, emergency contacts. */
export function withDerived(
	facts: Facts,
	defaults: { country: string; language: Language },
	words: ContactWords,
): Facts {
	const all = new Map(facts);
	const set = (key: string, fact: Fact) => {
		if (!all.has(key)) all.set(key, fact);
	};
	const name = all.get('name');
	if (typeof name === 'string') set('id', idOf(name));
	const language = all.get('language');
	if (typeof language === 'string') set('library', language);
	const country = all.get('country') ?? defaults.country;
	if (all.has('manager')) set('emergencyContacts', emergencyContactsOf(String(country), all.get('manager'), words));
	// A number in one country's register says nothing in the other.
	const foreign = country === 'DK' ? 'orgNumber' : 'cvr';
	if (!all.has(foreign)) all.set(foreign, null);
	// Nobody in the firm has read the shared documents yet, so the example's approval must not stay as its own.
	if (!all.has('libraryApproved')) all.set('libraryApproved', null);
	// Nor has anybody there been asked about them, or said what the example's people say.
	if (!all.has('libraryHearing')) all.set('libraryHearing', null);
	// Nor is the one who publishes the example's theirs.
	if (!all.has('libraryPublisher')) all.set('libraryPublisher', null);
	// Nor does theirs stand where the example's handbook is published.
	if (!all.has('handbookAddress')) all.set('handbookAddress', null);
	return all.set('example', null);
}

function isGroup(fact: Fact | null | undefined): fact is Readonly<Record<string, Fact>> {
	return typeof fact === 'object' && fact !== null && !Array.isArray(fact);
}

import type { Company } from './company.ts';
import type { RuleSettings } from './kind.ts';
import type { Language } from './language.ts';
import type { RegisterRow } from './register.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
import type { State } from './status.ts';
import type { DataGroup, Datum } from './value.ts';

/** What a kind may have worked out under `derive:`; each is one file in `scripts/fill/derive/`. */
export const derivations = [
	'amendment',
	'appeal',
	'assistance',
	'appointing',
	'board',
	'boardMeeting',
	'budget',
	'chosen',
	'committee',
	'costs',
	'coverage',
	'delegateAgenda',
	'delegateMeeting',
	'delegates',
	'deviations',
	'dispatch',
	'dispensations',
	'grant',
	'informationMeeting',
	'enrolment',
	'injunctions',
	'internalControl',
	'joinedService',
	'obligation',
	'order',
	'quoted',
	'payout',
	'periodicReturn',
	'reflection',
	'retention',
	'risks',
	'tasks',
] as const;

export type DerivationName = (typeof derivations)[number];

/** A document whose front matter has been read. */
export interface WrittenDocument {
	readonly source: Source;
	readonly language: Language;
	/** Every declared field is a key, null where it has no value. */
	readonly data: DataGroup;
	/** Undefined for a status word that there is not. */
	readonly state: State | undefined;
}

/** What a derivation works from: the document and what stands round it. */
export interface DeriveSubject extends WrittenDocument {
	readonly company: Company;
	/** All documents of the company, this one too. */
	readonly documents: readonly WrittenDocument[];
	readonly repository: Repository;
	/** The documents that it takes over from, by the field that names them. */
	readonly taken: ReadonlyMap<string, WrittenDocument>;
	/** The row that it is made for. */
	readonly row: RegisterRow | undefined;
}

/** Works out a value of `derived` from what is written; the settings are the kind's own. */
export type Derivation = (subject: DeriveSubject, settings: RuleSettings) => Datum;

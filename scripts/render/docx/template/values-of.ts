import {
	type DocumentPlace,
	documentPlaces,
	type PropertyName,
	propertyNames,
} from '../../../fill/word-template/places.ts';
import type { Card } from '../properties/card.ts';

/** What stands in the places of a template, and what its fields say. */
export interface Values {
	/** By the name between the braces. */
	readonly places: ReadonlyMap<string, string>;
	/** By the property's name in lower case. */
	readonly properties: ReadonlyMap<string, string>;
}

/** The values of one document; what it does not state is empty. */
export function valuesOf(card: Card, facts: ReadonlyMap<string, string>): Values {
	return {
		places: new Map([...facts, ...documentPlaces.map((name) => [name, placed[name](card) ?? ''] as const)]),
		properties: new Map(propertyNames.map((name) => [name.toLowerCase(), property(name, card) ?? ''])),
	};
}

const placed: Readonly<Record<DocumentPlace, (card: Card) => string | undefined>> = {
	'document.id': ({ named }) => named.documentId,
	'document.title': ({ title }) => title,
	'document.version': ({ version }) => version,
	'document.date': ({ date }) => date,
	'document.status': ({ status }) => status,
	'document.label': ({ subject }) => subject,
	'document.line': ({ description }) => description[0],
	'document.owner': ({ named }) => named.owner,
	'document.approver': ({ named }) => named.approver,
	'document.approved': ({ named }) => named.approved,
	'document.nextReview': ({ named }) => named.nextReview,
};

const standard: { readonly [N in PropertyName]?: (card: Card) => string } = {
	Title: ({ title }) => title,
	Subject: ({ subject }) => subject,
	Author: ({ firm }) => firm,
	Company: ({ firm }) => firm,
	Category: ({ category }) => category,
	Keywords: ({ keywords }) => keywords.join('; '),
};

function property(name: PropertyName, card: Card): string | undefined {
	return standard[name]?.(card) ?? card.named[name];
}

import { z } from 'zod';
import { listIn } from '../../fields/datum.ts';
import { named } from '../../load/templates/named.ts';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { Datum, Derivation, Repository, WrittenDocument } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';

/** What a document must be to meet a need; everything that is said must hold. */
const needSchema = z.strictObject({
	/** Its kind; without it, any kind. */
	kind: z.string().optional(),
	/** The list in its front matter that names the number of the point. */
	listedIn: z.string().optional(),
	/** The field that holds its day, which must be filled in. */
	dated: z.string().optional(),
	/** It cites law. */
	citesLaw: z.literal('true').optional(),
	/** Its documents are too many to be named, and are counted instead. */
	counted: z.literal('true').optional(),
	/** What is lacking when no document meets the need. */
	label: wordsSchema,
});

type Need = z.output<typeof needSchema>;

const settingsSchema = (kinds: Repository['kinds']) =>
	z.strictObject({
		points: z
			.array(
				z.strictObject({
					number: z.coerce.number().int(),
					demand: wordsSchema,
					/** The regulation wants it in writing. */
					written: z.enum(['true', 'false']).transform((word) => word === 'true'),
					norm: z.string().optional(),
					needs: z
						.array(needSchema.refine(({ kind }) => kind === undefined || kinds.has(kind), named('no-kind')))
						.min(1),
				}),
			)
			.min(1),
		states: z.strictObject({ documented: wordsSchema, partly: wordsSchema, missing: wordsSchema }),
	});

/**
 * The points that the internal control must have, each with the active documents that show it, what is lacking, and
 * its state: `documented` when every need is met, `partly` when some are, `missing` when none is.
 */
export const internalControl: Derivation = (subject, settings) => {
	const { points, states } = settingsSchema(subject.repository.kinds).parse(settings);
	const active = subject.documents.filter(({ state }) => isInForce(state));
	return points.map(({ number, demand, written, norm, needs }) => {
		const met = (named: readonly Need[]) =>
			active.filter((document) => named.some((need) => meets(document, need, number)));
		const lacking = needs.filter((need) => !active.some((document) => meets(document, need, number)));
		const state = stateOf(lacking.length, needs.length);
		return {
			number,
			demand: demand[subject.language],
			written,
			norm: norm ?? null,
			state,
			status: states[state][subject.language],
			documents: met(needs.filter(({ counted }) => counted === undefined)).map(toLink),
			counted: met(needs.filter(({ counted }) => counted !== undefined)).length || null,
			lacking: lacking.map(({ label }) => label[subject.language]),
		};
	});
};

function meets({ source, data }: WrittenDocument, need: Need, number: number): boolean {
	if (need.kind !== undefined && source.kind.name !== need.kind) return false;
	if (need.listedIn !== undefined && !listIn(data[need.listedIn]).some((item) => Number(item) === number)) return false;
	if (need.dated !== undefined && typeof data[need.dated] !== 'string') return false;
	return need.citesLaw === undefined || listIn(data.references).some(isOfLaw);
}

function stateOf(lacking: number, needed: number) {
	if (lacking === 0) return 'documented';
	return lacking < needed ? 'partly' : 'missing';
}

function toLink({ data }: WrittenDocument): Datum {
	return { id: data.id ?? null, title: data.title ?? null };
}

function isOfLaw(reference: Datum): boolean {
	return typeof reference === 'object' && reference !== null && 'law' in reference && reference.law !== null;
}

import { isBinding } from '../../fill/orders/is-binding.ts';
import { standingOf } from '../../fill/orders/standing-of.ts';
import { nearest } from '../../messages/nearest.ts';
import type { Message, Order, OrderRequirement, Report, Repository, Rule, Source } from '../../types/index.ts';
import { type Held, holdRequirement } from './hold-requirement.ts';
import { holdSetting } from './hold-setting.ts';

/** How far a check has come. */
export interface Extent {
	/** Files of the documents of all companies asked for. */
	readonly read: ReadonlySet<string>;
	/** Files of those that could be made. */
	readonly made: ReadonlySet<string>;
}

/**
 * Holds each document to every requirement of the orders for its version, one answer each: fulfilled, not fulfilled, or
 * for a person to judge. What checks have found of it decides, so it comes after them and after waivers.
 */
export function holdToOrders(
	found: readonly Message[],
	{ read, made }: Extent,
	repository: Repository,
	rules: readonly Rule[],
	report: Report,
): void {
	const aboutOf = ({ file }: Source) => found.filter(({ place }) => place.file === file);
	for (const order of repository.orders.filter(isBinding)) {
		const standing = standingOf(order, repository);
		const { id, place } = order.target;
		if (standing.state === 'unknown')
			report({ code: 'order-target-unknown', severity: 'warning', place, params: { id } });
		else if (standing.state === 'bound') {
			// One that no company asked for has is not checked now.
			if (read.has(standing.source.file))
				hold(
					order,
					{ source: standing.source, about: aboutOf(standing.source), isMade: made.has(standing.source.file), rules },
					repository,
					report,
				);
		} else {
			const { state, version, found: now } = standing;
			const severity = state === 'waiting' ? 'warning' : 'info';
			report({ code: `order-${state}`, severity, place, params: { id, version, found: now } });
		}
	}
}

function hold(order: Order, held: Held, repository: Repository, report: Report): void {
	const { source } = held;
	for (const requirement of order.requirements) {
		if (requirement.setting === undefined) holdRequirement(requirement, held, repository, report);
		else if (isField(requirement, source, report)) holdSetting(requirement, source, repository, report);
	}
}

function isField({ setting, place }: OrderRequirement, { kind }: Source, report: Report): boolean {
	const known = kind.fields.map(({ key }) => key);
	const field = setting?.field ?? '';
	if (known.includes(field)) return true;
	const params = { field, nearest: nearest(field, known) };
	report({ code: 'order-field', severity: 'error', place, params, expected: known });
	return false;
}

import type { DataGroup, Datum } from '../../types/index.ts';

/** What a delegate meeting decided about the accounts and the budget; null where it is not told. */
export interface Approvals {
	readonly held: string | null;
	readonly accounts: boolean | null;
	readonly budget: boolean | null;
}

/** What the minutes of a delegate meeting say that it decided. */
export function approvalsIn({ held, votes }: DataGroup): Approvals {
	const approved = (matter: string): boolean | null => {
		const vote = groups(votes).find((one) => one.matter === matter);
		return typeof vote?.approved === 'boolean' ? vote.approved : null;
	};
	return { held: typeof held === 'string' ? held : null, accounts: approved('accounts'), budget: approved('budget') };
}

/** What a document itself says that the meeting decided, in a group of these names. */
export function approvalsStated(stated: Datum | undefined): Approvals {
	const group = groups([stated ?? null])[0] ?? {};
	const { held, accounts, budget } = group;
	return {
		held: typeof held === 'string' ? held : null,
		accounts: typeof accounts === 'boolean' ? accounts : null,
		budget: typeof budget === 'boolean' ? budget : null,
	};
}

function groups(datum: Datum | undefined): readonly DataGroup[] {
	if (!Array.isArray(datum)) return [];
	return datum.filter((one): one is DataGroup => typeof one === 'object' && one !== null && !Array.isArray(one));
}

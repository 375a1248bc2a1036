import type { Company, Recipient, WrittenDocument } from '../../types/index.ts';
import { boardOn } from '../board/board-on.ts';
import { isCalled } from './is-called.ts';
import { nobody } from './nobody.ts';
import { recipientCalled } from './recipient-called.ts';
import { recipientsOf } from './recipients-of.ts';

/** Where the members of groups are found. */
export interface Members {
	readonly company: Company;
	/** All documents of the company, among them the rosters of its board. */
	readonly documents: readonly WrittenDocument[];
	/** YYYY-MM-DD: the day whose board is meant; undefined: not known. */
	readonly day: string | undefined;
}

/**
 * Those that a recipient of the register stands for: each site, each member of the board, each of its parts; itself where
 * it is no group. What the group's row says of copies and way is said of each.
 */
export function membersOf(recipient: Recipient, where: Members): readonly Recipient[] {
	const register = recipientsOf(where.company) ?? [];
	const parts = register.filter(({ partOf }) => partOf !== undefined && isCalled(partOf, recipient.name));
	const members = [...grouped(recipient, where, register), ...parts];
	if (members.length === 0) return [recipient];
	return members.map((member) => ({
		...member,
		copies: member.copies ?? recipient.copies,
		way: member.way ?? recipient.way,
	}));
}

function grouped(
	{ type }: Recipient,
	{ company, documents, day }: Members,
	register: readonly Recipient[],
): readonly Recipient[] {
	if (type === 'sites') {
		return (company.registers.get('sites')?.rows ?? []).flatMap(({ site, chief }) => {
			if (typeof site !== 'string') return [];
			const own = recipientCalled(site, register);
			const attention = own?.attention ?? (typeof chief === 'string' ? chief : undefined);
			return [{ ...nobody, type: 'site', ...own, name: site, attention }];
		});
	}
	if (type !== 'board' || day === undefined) return [];
	const rosters = documents.filter(({ source }) => source.kind.derive.has('board'));
	return (boardOn(day, rosters)?.members ?? []).flatMap(({ name }) =>
		name === undefined ? [] : [{ ...nobody, ...recipientCalled(name, register), type: 'board', name }],
	);
}

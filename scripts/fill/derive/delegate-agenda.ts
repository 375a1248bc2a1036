import type { DataGroup, Derivation, DeriveSubject } from '../../types/index.ts';
import { agendaItems } from '../board/agenda-items.ts';
import { weekdayOf } from '../calendar/weekday-of.ts';
import { bareName } from '../names/bare-name.ts';
import { takenBy } from '../registers/taken-by.ts';

/**
 * What an agenda of a delegate meeting takes over from its invitation, null where there is none, and its items, in
 * order. Of minutes, what the agenda they follow says, and what was decided on each of its items.
 */
export const delegateAgenda: Derivation = (subject) => {
	const { agenda, invitation } = chainOf(subject);
	const { held = null, time = null, place = null, proposalsBy = null } = invitation?.data ?? {};
	const decisions = Array.isArray(subject.data.decisions) ? (subject.data.decisions as readonly DataGroup[]) : [];
	return {
		held,
		weekday: typeof held === 'string' ? weekdayOf(held, subject.language) : null,
		time,
		place,
		proposalsBy,
		items: (agenda === undefined ? [] : agendaItems(agenda.source)).map((item) => ({
			item,
			decision: decisions.find((one) => isSame(one.item, item))?.decision ?? null,
		})),
	};
};

function chainOf(subject: DeriveSubject) {
	const agenda = subject.source.kind.takesFrom.has('agenda') ? subject.taken.get('agenda') : subject;
	const taken = agenda === undefined || agenda === subject ? subject.taken : takenBy(agenda, subject.documents, ignore);
	return { agenda, invitation: agenda && taken.get('invitation') };
}

function isSame(written: unknown, item: string): boolean {
	return typeof written === 'string' && bareName(written) === bareName(item);
}

/** What is wrong with the agenda's own references, is told of the agenda. */
function ignore(): void {}

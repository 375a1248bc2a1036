import type { Derivation, DerivationName } from '../../types/index.ts';
import { amendment } from './amendment.ts';
import { appeal } from './appeal.ts';
import { assistance } from './assistance.ts';
import { board } from './board.ts';
import { boardMeeting } from './board-meeting.ts';
import { budget } from './budget.ts';
import { chosen } from './chosen.ts';
import { committee } from './committee.ts';
import { costs } from './costs.ts';
import { coverage } from './coverage.ts';
import { delegateMeeting } from './delegate-meeting.ts';
import { deviations } from './deviations.ts';
import { informationMeeting } from './information-meeting.ts';
import { internalControl } from './internal-control.ts';
import { joinedService } from './joined-service.ts';
import { order } from './order.ts';
import { risks } from './risks.ts';
import { tasks } from './tasks.ts';

/** Every derivation by its name in `derived`; a new one is a name in `types/derive.ts`, one file and one line here. */
export const derivationsByName: Readonly<Record<DerivationName, Derivation>> = {
	amendment,
	appeal,
	assistance,
	board,
	boardMeeting,
	budget,
	chosen,
	committee,
	costs,
	coverage,
	delegateMeeting,
	deviations,
	informationMeeting,
	internalControl,
	joinedService,
	order,
	risks,
	tasks,
};

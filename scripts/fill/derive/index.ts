import type { Derivation, DerivationName } from '../../types/index.ts';
import { amendment } from './amendment.ts';
import { appeal } from './appeal.ts';
import { appointing } from './appointing.ts';
import { assistance } from './assistance.ts';
import { board } from './board.ts';
import { boardMeeting } from './board-meeting.ts';
import { budget } from './budget.ts';
import { chosen } from './chosen.ts';
import { committee } from './committee.ts';
import { costs } from './costs.ts';
import { coverage } from './coverage.ts';
import { delegateAgenda } from './delegate-agenda.ts';
import { delegateMeeting } from './delegate-meeting.ts';
import { delegates } from './delegates.ts';
import { deviations } from './deviations.ts';
import { dispatch } from './dispatch.ts';
import { dispensations } from './dispensations.ts';
import { enrolment } from './enrolment.ts';
import { grant } from './grant.ts';
import { informationMeeting } from './information-meeting.ts';
import { injunctions } from './injunctions.ts';
import { internalControl } from './internal-control.ts';
import { joinedService } from './joined-service.ts';
import { obligation } from './obligation.ts';
import { order } from './order.ts';
import { payout } from './payout.ts';
import { periodicReturn } from './periodic-return.ts';
import { quoted } from './quoted.ts';
import { reflection } from './reflection.ts';
import { retention } from './retention.ts';
import { risks } from './risks.ts';
import { tasks } from './tasks.ts';

/** Every derivation by its name in `derived`; a new one is a name in `types/derive.ts`, one file and one line here. */
export const derivationsByName: Readonly<Record<DerivationName, Derivation>> = {
	amendment,
	appeal,
	assistance,
	appointing,
	board,
	boardMeeting,
	budget,
	chosen,
	committee,
	costs,
	coverage,
	delegateAgenda,
	delegateMeeting,
	delegates,
	deviations,
	dispatch,
	dispensations,
	grant,
	informationMeeting,
	enrolment,
	injunctions,
	internalControl,
	joinedService,
	obligation,
	order,
	quoted,
	payout,
	periodicReturn,
	reflection,
	retention,
	risks,
	tasks,
};

import type { Rule } from '../../../types/index.ts';
import { attendanceVote } from './attendance-vote.ts';
import { boardAttendance } from './board-attendance.ts';
import { boardAttendanceName } from './board-attendance-name.ts';
import { boardChair } from './board-chair.ts';
import { boardDeputies } from './board-deputies.ts';
import { boardElected } from './board-elected.ts';
import { boardMeetingsFew } from './board-meetings-few.ts';
import { boardMissing } from './board-missing.ts';
import { boardNotice } from './board-notice.ts';
import { boardOverlap } from './board-overlap.ts';
import { boardParity } from './board-parity.ts';
import { boardPersonRepeated } from './board-person-repeated.ts';
import { boardQuorum } from './board-quorum.ts';
import { boardRegisterMissing } from './board-register-missing.ts';
import { boardSafetyRepresentative } from './board-safety-representative.ts';
import { boardSecretary } from './board-secretary.ts';
import { boardServices } from './board-services.ts';
import { boardSiteUnknown } from './board-site-unknown.ts';
import { boardSites } from './board-sites.ts';
import { boardSitesTied } from './board-sites-tied.ts';
import { boardTerm } from './board-term.ts';
import { boardTrustedOfficial } from './board-trusted-official.ts';
import { branchBoardParity } from './branch-board-parity.ts';
import { outcomeMissing } from './outcome-missing.ts';
import { personList } from './person-list.ts';

export const boardRules: readonly Rule[] = [
	attendanceVote,
	boardAttendance,
	boardAttendanceName,
	boardChair,
	boardDeputies,
	boardElected,
	boardMeetingsFew,
	boardMissing,
	boardNotice,
	boardOverlap,
	boardParity,
	boardPersonRepeated,
	boardQuorum,
	boardRegisterMissing,
	boardSafetyRepresentative,
	boardSecretary,
	boardServices,
	boardSiteUnknown,
	boardSites,
	boardSitesTied,
	boardTerm,
	boardTrustedOfficial,
	branchBoardParity,
	outcomeMissing,
	personList,
];

import type { Rule } from '../../../types/index.ts';
import { delegateApproval } from './delegate-approval.ts';
import { delegateApprovalUnclear } from './delegate-approval-unclear.ts';
import { delegateBoard } from './delegate-board.ts';
import { delegateChain } from './delegate-chain.ts';
import { delegateDates } from './delegate-dates.ts';
import { delegateDecision } from './delegate-decision.ts';
import { delegateElected } from './delegate-elected.ts';
import { delegateElection } from './delegate-election.ts';
import { delegateItem } from './delegate-item.ts';
import { delegateMonth } from './delegate-month.ts';
import { delegateMoved } from './delegate-moved.ts';
import { delegateNotice } from './delegate-notice.ts';
import { delegatePerson } from './delegate-person.ts';
import { delegateProposal } from './delegate-proposal.ts';
import { delegateReport } from './delegate-report.ts';
import { delegateSite } from './delegate-site.ts';
import { delegateVotes } from './delegate-votes.ts';

export const delegatesRules: readonly Rule[] = [
	delegateApproval,
	delegateApprovalUnclear,
	delegateBoard,
	delegateChain,
	delegateDates,
	delegateDecision,
	delegateElected,
	delegateElection,
	delegateItem,
	delegateMonth,
	delegateMoved,
	delegateNotice,
	delegatePerson,
	delegateProposal,
	delegateReport,
	delegateSite,
	delegateVotes,
];

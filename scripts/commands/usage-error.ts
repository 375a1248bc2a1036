import type {
	ApprovalMessages,
	CommandMessages,
	DiffMessages,
	FleetMessages,
	InitMessages,
	LayersMessages,
	Message,
	OrderMessages,
	PackMessages,
} from '../types/index.ts';

/** The command was used wrongly: exit code 2, said in the reader's language. */
export class UsageError extends Error {
	readonly finding: Message;

	constructor(finding: Message) {
		super(finding.code);
		this.finding = finding;
	}
}

type Misuses = ApprovalMessages &
	CommandMessages &
	DiffMessages &
	FleetMessages &
	InitMessages &
	LayersMessages &
	OrderMessages &
	PackMessages;

/** Stops a command because of how it was called. */
export function misuse<C extends keyof Misuses>(code: C, params: Misuses[C]): UsageError {
	const place = { file: 'regelrett', line: 1, column: 1 };
	return new UsageError({ code, severity: 'error', place, params } as Message);
}

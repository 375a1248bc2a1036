import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why something is not answered, in words. */
export class Refused extends Error {
	readonly status: ContentfulStatusCode;

	constructor(status: ContentfulStatusCode, reason: string) {
		super(reason);
		this.status = status;
	}
}

/** Where a queue is, as its client is told. */
export interface QueueAddress {
	readonly options: {
		readonly host: string;
		readonly port: number;
		readonly db: number;
		readonly username?: string;
		readonly password?: string;
		readonly tls?: object;
	};
	/** As it may be shown: without name and password. */
	readonly shown: string;
}

/** Reads `redis://user:password@host:6379/0`, or `rediss://` for one that is encrypted; undefined where it is none. */
export function queueAddress(written: string): QueueAddress | undefined {
	const url = URL.canParse(written) ? new URL(written) : undefined;
	if (url === undefined || !/^rediss?:$/.test(url.protocol) || url.hostname === '') return undefined;
	const [, database] = /^\/?(\d{0,4})$/.exec(url.pathname) ?? [];
	if (database === undefined || url.search !== '' || url.hash !== '') return undefined;
	const port = url.port === '' ? 6379 : Number(url.port);
	const host = url.hostname.replace(/^\[|\]$/g, '');
	return {
		options: {
			host,
			port,
			db: Number(database),
			...(url.username !== '' && { username: decoded(url.username) }),
			...(url.password !== '' && { password: decoded(url.password) }),
			...(url.protocol === 'rediss:' && { tls: {} }),
		},
		shown: `${url.protocol}//${url.hostname}:${port}/${Number(database)}`,
	};
}

/** As it stands where it is not encoded: a password may hold a percent sign. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

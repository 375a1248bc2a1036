import type { DataGroup, GrantCall, Repository } from '../../types/index.ts';

/** The call that an application names; undefined where there is none of that name. */
export function callOf(
	application: DataGroup | undefined,
	{ grantCalls }: Pick<Repository, 'grantCalls'>,
): GrantCall | undefined {
	return grantCalls.get(String(application?.call ?? ''));
}

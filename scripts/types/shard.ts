/** One of several builds that share the companies of a repository among them. */
export interface Shard {
	/** From 1 to `of`. */
	readonly number: number;
	readonly of: number;
}

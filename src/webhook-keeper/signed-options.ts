import { assertKnownOptions, namesOf } from '../option-names.ts';
import type { DeduplicationStore } from '../app/index.ts';
import { parseHttpUrl } from '../http/index.ts';
import { checkStore, isTexts, parseLeaseTime, type LeaseOptions } from './options.ts';

/** A webhook with a secret that is to be there. */
export interface WantedSignedWebhook {
	/** Where it is sent: one URL for each webhook. */
	readonly url: string | URL;
	/** The events, such as `repo:push` or `jira:issue_created`. */
	readonly events: readonly string[];
}

/** The options that the keepers of webhooks with a secret share. */
export interface KeepSignedWebhooksOptions<Wanted extends WantedSignedWebhook> {
	/**
	 * The name of the app, which every webhook of it gets. Those with this name that are not wanted are removed; those with
	 * another name, which belong to somebody else, are left alone.
	 */
	name: string;
	/** All webhooks of the app. */
	webhooks: readonly Wanted[];
	/** Signs each delivery, for `verifyWebhookSignature`: at least 16 characters; for Bitbucket, at most 128. */
	secret: string;
	/**
	 * Names the secret, such as `2` or the month of its issue. The secret cannot be read back: change this with it, and it
	 * is set again. It is public, a part of the webhook's name.
	 *
	 * @default none
	 */
	secretVersion?: string;
	/** Lets one process at a time run, if it has `claim`. @default none */
	store?: DeduplicationStore;
	/** With `store`: names the site or workspace. */
	key?: string;
	/** How long a run may take, in milliseconds: other processes wait no longer for one that was killed. @default 300_000 */
	leaseTime?: number;
}

/** Valid options, with their defaults. */
export interface ParsedSignedOptions<Wanted extends WantedSignedWebhook> extends LeaseOptions {
	/** The name of every webhook of the app. */
	readonly label: string;
	readonly isOwn: (label: string) => boolean;
	readonly webhooks: readonly (Wanted & { readonly url: string })[];
	readonly secret: string;
}

/** Separates the name and the version of the secret. */
const VERSION = ', secret ';

const NAMES = namesOf<KeepSignedWebhooksOptions<WantedSignedWebhook>>({
	name: true,
	webhooks: true,
	secret: true,
	secretVersion: true,
	store: true,
	key: true,
	leaseTime: true,
});

/**
 * @param further the names of the caller's own options
 * @throws `TypeError` or `RangeError` that names the invalid option.
 */
export function parseSignedOptions<Wanted extends WantedSignedWebhook>(
	options: KeepSignedWebhooksOptions<Wanted>,
	caller: string,
	further: readonly string[] = [],
): ParsedSignedOptions<Wanted> {
	assertKnownOptions(options, [...NAMES, ...further], ` of \`${caller}\``);
	const { name, webhooks, secret, secretVersion, store, key = '' } = options;
	if (!isLine(name)) throw new TypeError(`The option \`name\` of \`${caller}\` must be one line of text`);
	if (secretVersion !== undefined && !isLine(secretVersion)) {
		throw new TypeError(`The option \`secretVersion\` of \`${caller}\` must be one line of text`);
	}
	if (typeof secret !== 'string' || secret.length < 16) {
		throw new TypeError(`The option \`secret\` of \`${caller}\` must be a text of 16 characters or more`);
	}
	if (!Array.isArray(webhooks)) throw new TypeError(`The option \`webhooks\` of \`${caller}\` must be a list`);
	const parsed = (webhooks as readonly Wanted[]).map((webhook, index) =>
		parseWebhook(webhook, `\`webhooks[${index}]\` of \`${caller}\``),
	);
	if (new Set(parsed.map(({ url }) => url)).size < parsed.length) {
		throw new TypeError(`The option \`webhooks\` of \`${caller}\` must have a URL of its own for each webhook`);
	}
	if (store !== undefined) checkStore(store, key, caller);
	return {
		label: secretVersion === undefined ? name : `${name}${VERSION}${secretVersion}`,
		isOwn: (label) => label === name || label.startsWith(`${name}${VERSION}`),
		webhooks: parsed,
		secret,
		store,
		key: `${key}:${name}`,
		leaseTime: parseLeaseTime(options.leaseTime, caller),
	};
}

function parseWebhook<Wanted extends WantedSignedWebhook>(webhook: Wanted, where: string): Wanted & { url: string } {
	const url = parseHttpUrl(webhook?.url);
	if (url === undefined) throw new TypeError(`The \`url\` of ${where} must be an http(s) URL`);
	if (!isTexts(webhook.events) || webhook.events.length === 0) {
		throw new TypeError(`The \`events\` of ${where} must be a list of names`);
	}
	return { ...webhook, url: url.href };
}

/** Products cut a name at the end of its line. */
function isLine(text: unknown): text is string {
	return typeof text === 'string' && /^[\p{L}\p{N}\p{P}\p{S}](?:[^\p{C}\p{Zl}\p{Zp}]*\S)?$/u.test(text);
}

import type { AppConnection, AttemptContext } from '../app-connection/index.ts';
import type { Bitbucket } from '../bitbucket/index.ts';
import { SiteError } from '../errors.ts';
import type { Started } from '../exchange.ts';
import type { Change, Product } from '../product.ts';
import { deliverSigned } from './deliver.ts';

/** Dependencies of {@link createSignedWebhooks}. */
export interface SignedWebhooksContext {
	readonly product: Pick<Product, 'signedWebhooks'>;
	readonly bitbucket: Bitbucket;
	readonly connection: AppConnection;
	readonly sending: AttemptContext;
}

/** The webhooks with a secret of their own: those of Jira's administrators, and those of Bitbucket. */
export interface SignedWebhooks {
	/** Delivers a change to those that match it. */
	changed(change: Change): Promise<Started[]>;
	/**
	 * Delivers an event although nothing changed, to these and to those of the app.
	 *
	 * @throws {@link SiteError} `ERR_EVENT`, `ERR_NO_APP` if there is no webhook for it.
	 */
	fire(event: string, body?: Readonly<Record<string, unknown>>): Promise<Started[]>;
}

export function createSignedWebhooks(context: SignedWebhooksContext): SignedWebhooks {
	const { product, bitbucket, connection, sending } = context;
	const deliver = ({ event, body, matches }: Change): Promise<Started[]> =>
		deliverSigned(
			product.signedWebhooks({ event, ...(matches === undefined ? {} : { matches }) }),
			{ event, product: 'jira', body },
			sending,
		);
	return {
		changed: deliver,
		async fire(event, body = {}) {
			const ofRepository = bitbucket.eventOf(event, body);
			if (ofRepository !== undefined) {
				const { webhooks } = ofRepository;
				if (webhooks.length > 0) return deliverSigned(webhooks, ofRepository, sending);
				throw new SiteError('ERR_EVENT', `The repository and its workspace have no webhook for ${event}`);
			}
			const signed = await deliver({ event, body: connection.firedBody(event, body) });
			const isOwn = connection.app?.webhooks.some((webhook) => webhook.event === event) ?? false;
			return signed.length > 0 && !isOwn ? signed : [...signed, ...(await connection.fire(event, body))];
		},
	};
}

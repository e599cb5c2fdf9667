import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The functions of `bson` that are used: those that the driver itself has. */
export interface Bson {
	serialize(document: object): Uint8Array;
	deserialize(bytes: Uint8Array): Record<string, unknown>;
}

/** A server that speaks the wire protocol of MongoDB. */
export interface MongoServer {
	readonly url: string;
	/** Documents by collection. */
	readonly collections: Map<string, Record<string, unknown>[]>;
	close(): Promise<void>;
}

const OP_MSG = 2013;
const OP_REPLY = 1;
const HELLO = { ismaster: true, isWritablePrimary: true, maxWireVersion: 17, minWireVersion: 0, ok: 1 };
const LIMITS = { maxBsonObjectSize: 16_777_216, maxMessageSizeBytes: 48_000_000, maxWriteBatchSize: 100_000 };

/**
 * No package has a MongoDB that can be installed where these tests run. The driver is the true one; this is as much of a
 * server as it needs for `find`, `update`, `delete` and indexes, with filters of equal values.
 *
 * @see https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/
 */
export async function startMongoServer(bson: Bson): Promise<MongoServer> {
	const collections: MongoServer['collections'] = new Map();
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
		let received: Buffer = Buffer.alloc(0);
		socket.on('data', (chunk) => {
			received = Buffer.concat([received, chunk]);
			while (received.length >= 4 && received.length >= received.readInt32LE(0)) {
				const length = received.readInt32LE(0);
				socket.write(respond(received.subarray(0, length), bson, collections));
				received = received.subarray(length);
			}
		});
	});
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	return {
		url: `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}/app`,
		collections,
		close: () =>
			new Promise((resolve) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => resolve());
			}),
	};
}

function respond(message: Buffer, bson: Bson, collections: MongoServer['collections']): Buffer {
	const [requestId, opCode] = [message.readInt32LE(4), message.readInt32LE(12)];
	// The first message of a driver may be the older OP_QUERY; its response is OP_REPLY.
	const isMessage = opCode === OP_MSG;
	const document = isMessage ? run(readCommand(message, bson), collections) : { ...HELLO, ...LIMITS };
	const body = Buffer.from(bson.serialize(document));
	const head = Buffer.alloc(isMessage ? 21 : 36);
	head.writeInt32LE(head.length + body.length, 0);
	head.writeInt32LE(requestId, 8);
	head.writeInt32LE(isMessage ? OP_MSG : OP_REPLY, 12);
	if (!isMessage) head.writeInt32LE(1, 32);
	return Buffer.concat([head, body]);
}

/** The sections of an OP_MSG: a document, and lists of documents with a name. */
function readCommand(message: Buffer, bson: Bson): Record<string, unknown> {
	const command: Record<string, unknown> = {};
	for (let at = 20; at < message.length;) {
		const kind = message[at];
		const size = message.readInt32LE(at + 1);
		const section = message.subarray(at + 1, at + 1 + size);
		if (kind === 0) Object.assign(command, bson.deserialize(section));
		else {
			const nameEnd = section.indexOf(0, 4);
			const documents: unknown[] = [];
			for (let from = nameEnd + 1; from < size; from += section.readInt32LE(from)) {
				documents.push(bson.deserialize(section.subarray(from, from + section.readInt32LE(from))));
			}
			command[section.toString('utf8', 4, nameEnd)] = documents;
		}
		at += 1 + size;
	}
	return command;
}

type Filter = Record<string, unknown>;

function run(command: Record<string, unknown>, collections: MongoServer['collections']): object {
	const [name, target] = Object.entries(command)[0] ?? ['', ''];
	const collection = String(target);
	const documents = collections.get(collection) ?? [];
	collections.set(collection, documents);
	const find = (filter: Filter): number =>
		documents.findIndex((one) => Object.entries(filter).every(([field, value]) => one[field] === value));
	switch (name) {
		case 'hello':
		case 'isMaster':
		case 'ismaster':
			return { ...HELLO, ...LIMITS };
		case 'find': {
			const at = find(command['filter'] as Filter);
			const firstBatch = at === -1 ? [] : [documents[at]];
			return { cursor: { id: 0, ns: `app.${collection}`, firstBatch }, ok: 1 };
		}
		case 'update': {
			const [{ q, u }] = command['updates'] as [{ q: Filter; u: Record<string, unknown> }];
			const at = find(q);
			const known = documents[at];
			if (known === undefined) documents.push({ _id: documents.length + 1, ...u });
			else documents[at] = { _id: known['_id'], ...u };
			return { n: 1, nModified: known === undefined ? 0 : 1, ok: 1 };
		}
		case 'delete': {
			const [{ q }] = command['deletes'] as [{ q: Filter }];
			const at = find(q);
			if (at !== -1) documents.splice(at, 1);
			return { n: at === -1 ? 0 : 1, ok: 1 };
		}
		case 'createIndexes':
		case 'endSessions':
			return { ok: 1 };
		default:
			return { ok: 0, errmsg: `no such command: ${name}`, code: 59 };
	}
}

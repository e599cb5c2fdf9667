import type { TypedMethods } from '../../src/client/types/index.ts'

export declare function createClient<Extra extends object = {}>(tenant: object, options?: object): TypedMethods<Extra>

/** The context of a request, apart from its input. */
export interface Call<Tenant> {
  readonly operationId: string;
  readonly tenant: Tenant;
  /** Returns a request header by its lowercase name. */
  header(name: string): string | undefined;
}

/** An operation in the format of the types packages. */
interface Described {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: unknown;
  responses: unknown;
}

/** The operations of an API by `operationId`, as its types package exports them. */
export type Operations<Ids> = { [Id in keyof Ids]: Described };

/**
 * Path parameters, query parameters and body fields in one object. The type includes optional fields as possibly undefined:
 * a function that takes some fields of several operations no longer compiles if one of these loses such a field.
 */
export type Input<All extends Operations<All>, Id extends keyof All> = Whole<
  Fields<All[Id]["parameters"]["path"]> & Fields<All[Id]["parameters"]["query"]> & Body<All[Id]["requestBody"]>
>;

/** A success response: its status and its body. */
export type Response<All extends Operations<All>, Id extends keyof All> = Success<All[Id]["responses"]>;

/** The body of a success response. */
export type Output<All extends Operations<All>, Id extends keyof All> = Response<All, Id>["body"];

/** One handler per operation. `Results` maps each operation to its return type. */
export type Handlers<All extends Operations<All>, Tenant, Results extends { [Id in keyof All]: unknown }> = {
  readonly [Id in keyof All]: (input: Input<All, Id>, call: Call<Tenant>) => Results[Id] | Promise<Results[Id]>;
};

/**
 * Additional constraint on `Handlers`: no handler returns a field that its operation does not describe. TypeScript alone
 * accepts such a field, since an object may have more fields than its type. Nested objects have types of their own.
 */
export type Exact<Given, Results> = {
  [Id in keyof Given]?: Id extends keyof Results ? Only<Undescribed<Returned<Given[Id]>, Results[Id]>> : Only<Id>;
};

type Only<Name> = [Name] extends [never] ? unknown : { undescribed: Name };

type Fields<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;

type Body<Part> = Fields<Part> extends { content: infer Content } ? Content[keyof Content] : unknown;

type Whole<Given> = {
  readonly [Field in keyof Given]-?: object extends Pick<Given, Field> ? Given[Field] | undefined : Given[Field];
};

type Success<Responses> = {
  [Status in keyof Responses]: Status extends number
    ? `${Status}` extends `2${string}`
      ? { readonly status: Status; readonly body: Json<Responses[Status]> }
      : never
    : never;
}[keyof Responses];

type Json<Response> = Response extends { content: { "application/json": infer Value } } ? Value : undefined;

type Returned<Handler> = Handler extends (...args: never) => infer Result ? Awaited<Result> : never;

type Undescribed<Given, Wanted> = [Given] extends [never]
  ? never
  :
      | Exclude<Keys<Given>, Keys<Wanted>>
      | Undescribed<Within<Given, "body">, Within<Wanted, "body">>
      | Undescribed<Within<Given, "data">, Within<Wanted, "data">>;

type Keys<Value> = Value extends unknown ? keyof Value : never;

type Within<Value, Name extends string> = Value extends { readonly [Key in Name]?: infer Inner }
  ? Name extends keyof Value
    ? Element<Inner>
    : never
  : never;

type Element<Value> = Value extends readonly (infer Item)[] ? Item : Value extends object ? Value : never;

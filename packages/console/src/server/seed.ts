import type { Sandbox } from "@linkwright/sandbox";

/** Sample values of input fields, by API and name. */
export type Samples = Record<string, Record<string, unknown>>;

/** Seeds a new sandbox with resources for first calls, as those in the descriptions' examples do not exist in it. */
export async function seed({ url, credentials }: Sandbox): Promise<Samples> {
  const { projectId, secret, apiKey, businessId } = credentials;
  const stytch = { authorization: `Basic ${Buffer.from(`${projectId}:${secret}`).toString("base64")}` };
  const upvio = { authorization: `Bearer ${apiKey}` };
  const { organization } = await create(`${url}/v1/b2b/organizations`, stytch, {
    organization_name: "Analytical Engines",
  });
  const [{ member }, user, patient] = await Promise.all([
    create(`${url}/v1/b2b/organizations/${organization.organization_id}/members`, stytch, {
      email_address: "ada@example.com",
      name: "Ada Lovelace",
    }),
    create(`${url}/v1/users`, stytch, { email: "grace@example.com" }),
    create(`${url}/v1/businesses/${businessId}/patients`, upvio, {
      name: "Mary Somerville",
      email: "mary@example.com",
    }),
  ]);
  return {
    "stytch/b2b": {
      organization_id: organization.organization_id,
      organization_ids: [organization.organization_id],
      member_id: member.member_id,
      project_id: projectId,
    },
    "stytch/consumer": { user_id: user.user_id, project_id: projectId },
    "upvio/v1": { patientId: patient.data.id },
  };
}

// The parts of the sandbox's responses that are read here.
interface Created {
  organization: { organization_id: string };
  member: { member_id: string };
  user_id: string;
  data: { id: string };
}

async function create(address: string, headers: Record<string, string>, body: object): Promise<Created> {
  const response = await fetch(address, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`The sandbox could not be seeded: ${response.status} at ${new URL(address).pathname}.`);
  return (await response.json()) as Created;
}

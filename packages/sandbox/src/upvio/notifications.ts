import type { Collection, Entry } from "./collection.ts";
import type { BookingEventTemplate, PostAppointmentMessageTemplate, ReminderTemplate } from "./kinds.ts";
import { type Changes, type Draft, type Operation, operationsOf } from "./resource.ts";
import type { Business } from "./state.ts";

interface Wording {
  type: string;
  subject: string;
  content: string;
}

interface Template extends Entry {
  messageTemplate?: { id?: string } | null;
}

interface CreateInput {
  type: string;
  serviceIds?: string[];
  messageTemplate?: Wording;
}

interface UpdateInput {
  enabled?: boolean;
  messageTemplate?: Wording;
}

/** The three kinds of template differ in a few fields, which `own` picks, and in the wording that is used without one's own. */
function templateOperations<Item extends Template>(
  name: string,
  items: (business: Business) => Collection<Item>,
  subject: string,
  own: { of(input: object): object }["of"],
): Readonly<Record<string, Operation<Business>>> {
  return operationsOf<Item>({
    name: `notifications.${name}s`,
    idParameter: `${name}Id`,
    items,
    draft: (input: CreateInput, business) => {
      const { ids } = business.world;
      const fields = {
        businessId: business.profile.id,
        serviceIds: (input.serviceIds ?? []).map((id) => business.services.find(id).id),
        type: input.type,
        enabled: true,
        messageTemplate: input.messageTemplate ? worded(ids.uuid(), input.messageTemplate) : null,
        // Upvio's own wording is not documented.
        defaultTemplate: { id: ids.uuid(), type: input.type.toLowerCase(), subject, content: `${subject}.` },
        ...own(input),
      };
      // The fields of all kinds, and those that `own` adds: that these make an `Item`, each use of this function sees to.
      return fields as unknown as Draft<Item>;
    },
    changes: (current, { enabled, messageTemplate }: UpdateInput, { world }) => {
      const wording = messageTemplate && worded(current.messageTemplate?.id ?? world.ids.uuid(), messageTemplate);
      return { enabled, messageTemplate: wording } as unknown as Changes<Item>;
    },
    deletes: true,
  });
}

function worded(id: string, { type, subject, content }: Wording): Wording & Entry {
  return { id, type, subject, content };
}

export const notifications = {
  ...templateOperations<BookingEventTemplate>(
    "bookingEventTemplate",
    (business) => business.bookingEventTemplates,
    "There is news about your appointment",
    ({ event, recipient }: BookingEventTemplate) => ({ event, recipient }),
  ),
  ...templateOperations<PostAppointmentMessageTemplate>(
    "postAppointmentMessageTemplate",
    (business) => business.postAppointmentMessageTemplates,
    "Thank you for your visit",
    ({ minutes, recipient }: PostAppointmentMessageTemplate) => ({ minutes, recipient }),
  ),
  ...templateOperations<ReminderTemplate>(
    "reminderTemplate",
    (business) => business.reminderTemplates,
    "Remember your appointment",
    ({ minutes, resourceType }: ReminderTemplate) => ({ minutes, resourceType }),
  ),
};

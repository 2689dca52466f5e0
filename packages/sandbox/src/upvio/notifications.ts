import type { UpvioHandlers } from "./handlers.ts";
import { changeItem, newItem } from "./items.ts";
import type { BookingEventTemplate, PostAppointmentMessageTemplate, ReminderTemplate, Schemas } from "./kinds.ts";
import { created, NO_CONTENT, ok } from "./responses.ts";
import type { Business } from "./state.ts";
import type { UpvioInput } from "./wire.ts";

export const notifications = {
  "notifications.bookingEventTemplates.list"(_input, { tenant }) {
    return ok(tenant.bookingEventTemplates.list());
  },

  "notifications.bookingEventTemplates.retrieve"({ bookingEventTemplateId }, { tenant }) {
    return ok(tenant.bookingEventTemplates.find(bookingEventTemplateId));
  },

  "notifications.bookingEventTemplates.create"(input, { tenant }) {
    const { event, recipient } = input;
    const fields = { ...newTemplate(input, "There is news about your appointment", tenant), event, recipient };
    return created(tenant.bookingEventTemplates.add(newItem<BookingEventTemplate>(tenant, fields)));
  },

  "notifications.bookingEventTemplates.update"(input, { tenant }) {
    const { bookingEventTemplates: templates } = tenant;
    const template = templates.find(input.bookingEventTemplateId);
    return ok(changeItem(tenant, templates, template, changesOf(template, input, tenant)));
  },

  "notifications.bookingEventTemplates.delete"({ bookingEventTemplateId }, { tenant }) {
    tenant.bookingEventTemplates.remove(tenant.bookingEventTemplates.find(bookingEventTemplateId));
    return NO_CONTENT;
  },

  "notifications.postAppointmentMessageTemplates.list"(_input, { tenant }) {
    return ok(tenant.postAppointmentMessageTemplates.list());
  },

  "notifications.postAppointmentMessageTemplates.retrieve"({ postAppointmentMessageTemplateId }, { tenant }) {
    return ok(tenant.postAppointmentMessageTemplates.find(postAppointmentMessageTemplateId));
  },

  "notifications.postAppointmentMessageTemplates.create"(input, { tenant }) {
    const { minutes, recipient } = input;
    const fields = { ...newTemplate(input, "Thank you for your visit", tenant), minutes, recipient };
    return created(tenant.postAppointmentMessageTemplates.add(newItem<PostAppointmentMessageTemplate>(tenant, fields)));
  },

  "notifications.postAppointmentMessageTemplates.update"(input, { tenant }) {
    const { postAppointmentMessageTemplates: templates } = tenant;
    const template = templates.find(input.postAppointmentMessageTemplateId);
    return ok(changeItem(tenant, templates, template, changesOf(template, input, tenant)));
  },

  "notifications.postAppointmentMessageTemplates.delete"({ postAppointmentMessageTemplateId }, { tenant }) {
    const { postAppointmentMessageTemplates: templates } = tenant;
    templates.remove(templates.find(postAppointmentMessageTemplateId));
    return NO_CONTENT;
  },

  "notifications.reminderTemplates.list"(_input, { tenant }) {
    return ok(tenant.reminderTemplates.list());
  },

  "notifications.reminderTemplates.retrieve"({ reminderTemplateId }, { tenant }) {
    return ok(tenant.reminderTemplates.find(reminderTemplateId));
  },

  "notifications.reminderTemplates.create"(input, { tenant }) {
    const { minutes, resourceType } = input;
    const fields = { ...newTemplate(input, "Remember your appointment", tenant), minutes, resourceType };
    return created(tenant.reminderTemplates.add(newItem<ReminderTemplate>(tenant, fields)));
  },

  "notifications.reminderTemplates.update"(input, { tenant }) {
    const { reminderTemplates: templates } = tenant;
    const template = templates.find(input.reminderTemplateId);
    return ok(changeItem(tenant, templates, template, changesOf(template, input, tenant)));
  },

  "notifications.reminderTemplates.delete"({ reminderTemplateId }, { tenant }) {
    tenant.reminderTemplates.remove(tenant.reminderTemplates.find(reminderTemplateId));
    return NO_CONTENT;
  },
} satisfies Partial<UpvioHandlers>;

type Common = "type" | "serviceIds" | "messageTemplate";
type Changed = "enabled" | "messageTemplate";

/** Returns the fields of all three kinds of templates. */
function newTemplate(
  input: Pick<UpvioInput<"notifications.bookingEventTemplates.create">, Common>,
  subject: string,
  { profile, services, world: { ids } }: Business,
) {
  return {
    businessId: profile.id,
    serviceIds: (input.serviceIds ?? []).map((id) => services.find(id).id),
    type: input.type,
    enabled: true,
    messageTemplate: input.messageTemplate ? worded(ids.uuid(), input.messageTemplate) : null,
    // The wording of Upvio's templates is not documented.
    defaultTemplate: { id: ids.uuid(), type: input.type.toLowerCase(), subject, content: `${subject}.` },
  };
}

function changesOf(
  current: Pick<BookingEventTemplate, "messageTemplate">,
  { enabled, messageTemplate }: Pick<UpvioInput<"notifications.bookingEventTemplates.update">, Changed>,
  { world }: Business,
) {
  const wording = messageTemplate && worded(current.messageTemplate?.id ?? world.ids.uuid(), messageTemplate);
  return { enabled, messageTemplate: wording };
}

function worded(id: string, { type, subject, content }: Schemas["MessageTemplateInput"]): Schemas["MessageTemplate"] {
  return { id, type, subject, content };
}

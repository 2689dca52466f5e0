// Made by `pnpm generate` from specs/upvio/v1. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

/** The methods of Upvio (upvio@v1), by their dotted path. */
export interface Methods {
  readonly appointments: {
    /**
     * Book an appointment.
     *
     * Books a patient in for a service. Free starting times come from `services.listAvailableTimes`; what
     * answers a time that is taken is not documented. Each call books once more, and the business may have set
     * up messages that go out on a booking.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/createappointment
     */
    create(request: AppointmentsCreateRequest, options?: RequestOptions): ApiPromise<AppointmentsCreateResponse>;
    /**
     * Delete an appointment.
     *
     * Removes an appointment. Whether the patient is told, and whether the appointment stays readable as
     * `cancelled`, is not documented. To let patients call off by themselves, hand them `cancelUrl`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/deleteappointment/
     */
    delete(request: AppointmentsDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List the appointments of a period.
     *
     * Answers all appointments between two moments, of the whole business or of one patient. Both moments are
     * needed, so to read everything, go through it period by period.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listappointments
     */
    list(request: AppointmentsListRequest, options?: RequestOptions): ApiPromise<AppointmentsListResponse>;
    /**
     * Retrieve an appointment.
     *
     * Answers one appointment with all that is known of it, including what the patient answered while booking.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveappointment/
     */
    retrieve(request: AppointmentsRetrieveRequest, options?: RequestOptions): ApiPromise<AppointmentsRetrieveResponse>;
    /**
     * Update an appointment.
     *
     * Changes an appointment. That the time can be moved follows from `ignoreBusyTimes`; which fields the call
     * takes is not documented, so compare the answer with what you sent. For tags there is
     * `appointments.updateTags`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/updateappointment/
     */
    update(request: AppointmentsUpdateRequest, options?: RequestOptions): ApiPromise<AppointmentsUpdateResponse>;
    /**
     * Set the tags of an appointment.
     *
     * Puts your own labels on an appointment, for example to tell first visits from others. Send all that it is
     * to have; whether tags missing from the list are taken off is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/updateappointmenttags/
     */
    updateTags(request: AppointmentsUpdateTagsRequest, options?: RequestOptions): ApiPromise<AppointmentsUpdateTagsResponse>;
  };
  readonly businesses: {
    /**
     * List the businesses that the API key can reach.
     *
     * Answers every business that the key may act on. Use it to find the `businessId` that all other calls need,
     * or to check that a key works.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listbusinesses/
     */
    list(request?: Record<string, never>, options?: RequestOptions): ApiPromise<BusinessesListResponse>;
    /**
     * Retrieve a business.
     *
     * Answers one business. Its `alias` is what you need to build the public addresses to which magic links lead
     * patients.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrievebusiness/
     */
    retrieve(request?: BusinessesRetrieveRequest, options?: RequestOptions): ApiPromise<BusinessesRetrieveResponse>;
    /**
     * Update a business.
     *
     * Changes the name, email address or time zone of a business; the call takes no other field. Whether a field
     * that you leave out keeps its value is not documented, so send what is to stay as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/updatebusiness/
     */
    update(request?: BusinessesUpdateRequest, options?: RequestOptions): ApiPromise<BusinessesUpdateResponse>;
  };
  readonly formSubmissions: {
    /**
     * List form submissions.
     *
     * Answers one page of filled-in forms with their questions and answers, of all forms and patients or of one.
     * The order is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listformsubmissions/
     */
    list(request?: FormSubmissionsListRequest, options?: RequestOptions): PagedPromise<FormSubmissionsListResponse, FormSubmission>;
    /**
     * Retrieve a form submission.
     *
     * Answers one filled-in form, questions and answers included, so that it can be shown without reading the
     * form itself.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveformsubmission/
     */
    retrieve(request: FormSubmissionsRetrieveRequest, options?: RequestOptions): ApiPromise<FormSubmissionsRetrieveResponse>;
  };
  readonly forms: {
    /**
     * List the forms of a business.
     *
     * Answers the forms of the business, with how often each was submitted. Use it to find the form whose
     * submissions you want, or to link to forms by `url`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listforms/
     */
    list(request?: FormsListRequest, options?: RequestOptions): ApiPromise<FormsListResponse>;
    /**
     * Retrieve a form.
     *
     * Answers one form with its steps, and with those of the next version where one is being worked on. What
     * patients answered is in `formSubmissions.list`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveform/
     */
    retrieve(request: FormsRetrieveRequest, options?: RequestOptions): ApiPromise<FormsRetrieveResponse>;
  };
  readonly locations: {
    /**
     * Create a location.
     *
     * Adds a place at which the business sees patients. A name is enough. No rule is documented that keeps two
     * locations apart, so do not repeat the call blindly.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/createlocation
     */
    create(request: LocationsCreateRequest, options?: RequestOptions): ApiPromise<LocationsCreateResponse>;
    /**
     * Delete a location.
     *
     * Removes a location. What becomes of services and appointments that refer to it is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/deletelocation/
     */
    delete(request: LocationsDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List the locations of a business.
     *
     * Answers all locations of the business, each with the services on offer there.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listlocations/
     */
    list(request?: LocationsListRequest, options?: RequestOptions): ApiPromise<LocationsListResponse>;
    /**
     * Retrieve a location.
     *
     * Answers one location, for example to show patients the way to an appointment, which itself names only the
     * address.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrievelocation/
     */
    retrieve(request: LocationsRetrieveRequest, options?: RequestOptions): ApiPromise<LocationsRetrieveResponse>;
    /**
     * Update a location.
     *
     * Changes a location. Whether a field that you leave out keeps its value is not documented, so send what is
     * to stay as well. Which services are on offer there is not set here.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/updatelocation/
     */
    update(request: LocationsUpdateRequest, options?: RequestOptions): ApiPromise<LocationsUpdateResponse>;
  };
  readonly notifications: {
    readonly bookingEventTemplates: {
      /**
       * Create a notification about bookings.
       *
       * Adds a notification that Upvio sends by itself on an event, to one kind of recipient by one channel, in
       * Upvio's wording where you give none. The call itself sends nothing. What a second template of the same
       * kind does is not documented, so do not repeat the call blindly.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/createbookingeventtemplate
       */
      create(request: NotificationsBookingEventTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesCreateResponse>;
      /**
       * Delete a notification about bookings.
       *
       * Removes a notification so that it is not sent any more. To pause it, update it with `enabled` set to
       * `false` instead.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/deletebookingeventtemplate/
       */
      delete(request: NotificationsBookingEventTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List the notifications about bookings.
       *
       * Answers, in one go, what Upvio sends when appointments are booked, changed or cancelled. Look here for
       * the ID of a notification to switch off or to reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/listbookingeventtemplates
       */
      list(request?: NotificationsBookingEventTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesListResponse>;
      /**
       * Retrieve a notification about bookings.
       *
       * Answers one notification with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/retrievebookingeventtemplate/
       */
      retrieve(request: NotificationsBookingEventTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesRetrieveResponse>;
      /**
       * Update a notification about bookings.
       *
       * Switches a notification on or off, or changes its wording; for anything else, create another one and
       * delete this. This being a PATCH, a field that you leave out should keep its value. How to go back to
       * Upvio's wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/updatebookingeventtemplate/
       */
      update(request: NotificationsBookingEventTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesUpdateResponse>;
    };
    readonly postAppointmentMessageTemplates: {
      /**
       * Create a message that follows appointments.
       *
       * Adds a message that Upvio sends by itself a given time after each appointment, to one kind of recipient
       * by one channel, in Upvio's wording where you give none. The call itself sends nothing. What a second
       * template of the same kind does is not documented, so do not repeat the call blindly.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/createpostappointmentmessagetemplate/
       */
      create(request: NotificationsPostAppointmentMessageTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesCreateResponse>;
      /**
       * Delete a message that follows appointments.
       *
       * Removes a message so that it is not sent any more. To pause it, update it with `enabled` set to `false`
       * instead.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/deletepostappointmentmessagetemplate/
       */
      delete(request: NotificationsPostAppointmentMessageTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List the messages that follow appointments.
       *
       * Answers, in one go, what Upvio sends after appointments, such as a thank-you or a request for feedback.
       * Look here for the ID of a message to switch off or to reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/listpostappointmentmessagetemplates/
       */
      list(request?: NotificationsPostAppointmentMessageTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesListResponse>;
      /**
       * Retrieve a message that follows appointments.
       *
       * Answers one message with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/retrievepostappointmentmessagetemplate/
       */
      retrieve(request: NotificationsPostAppointmentMessageTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesRetrieveResponse>;
      /**
       * Update a message that follows appointments.
       *
       * Switches a message on or off, or changes its wording; for anything else, create another one and delete
       * this. This being a PATCH, a field that you leave out should keep its value. How to go back to Upvio's
       * wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/updatepostappointmentmessagetemplate
       */
      update(request: NotificationsPostAppointmentMessageTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesUpdateResponse>;
    };
    readonly reminderTemplates: {
      /**
       * Create a reminder of appointments.
       *
       * Adds a reminder that Upvio sends by itself a given time before each appointment, to patients or staff by
       * one channel, in Upvio's wording where you give none. The call itself sends nothing. What a second
       * template of the same kind does is not documented, so do not repeat the call blindly.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/createremindertemplate
       */
      create(request: NotificationsReminderTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesCreateResponse>;
      /**
       * Delete a reminder of appointments.
       *
       * Removes a reminder so that it is not sent any more. To pause it, update it with `enabled` set to `false`
       * instead.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/deleteremindertemplate/
       */
      delete(request: NotificationsReminderTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List the reminders of appointments.
       *
       * Answers, in one go, what Upvio sends ahead of appointments. Look here for the ID of a reminder to switch
       * off or to reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/listremindertemplates/
       */
      list(request?: NotificationsReminderTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesListResponse>;
      /**
       * Retrieve a reminder of appointments.
       *
       * Answers one reminder with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/retrieveremindertemplate/
       */
      retrieve(request: NotificationsReminderTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesRetrieveResponse>;
      /**
       * Update a reminder of appointments.
       *
       * Switches a reminder on or off, or changes its wording; for anything else, create another one and delete
       * this. This being a PATCH, a field that you leave out should keep its value. How to go back to Upvio's
       * wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/updateremindertemplate/
       */
      update(request: NotificationsReminderTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesUpdateResponse>;
    };
  };
  readonly outgoingWebhooks: {
    /**
     * List the webhooks of a business.
     *
     * Answers where Upvio reports what happens to appointments, and whether each address is in use. No
     * documented call adds, changes or removes webhooks.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listoutgoingwebhooks/
     */
    list(request?: OutgoingWebhooksListRequest, options?: RequestOptions): ApiPromise<OutgoingWebhooksListResponse>;
  };
  readonly patients: {
    /**
     * Archive a patient.
     *
     * Marks a patient as archived and keeps the record. The total of `patients.list` leaves archived patients
     * out; whether they are still listed is not documented. No documented call undoes it.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/archivepatient/
     */
    archive(request: PatientsArchiveRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * Create a patient, or update the one with this email address.
     *
     * Adds a patient. Where the business has one with this email address already, that one is updated instead,
     * unless `mode` is `create`, which answers 409. Do not repeat it blindly. After a lost answer a second
     * `create` is refused although the first one worked, and a second `upsert` may overwrite what others changed
     * in between.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/createpatient
     */
    create(request: PatientsCreateRequest, options?: RequestOptions): ApiPromise<PatientsCreateResponse>;
    /**
     * Create a link that signs a patient in.
     *
     * Makes a link which signs the patient in to Upvio and then leads to `redirectUrl`, for example to a vitals
     * scan. Upvio delivers nothing. Hand `url` to the patient yourself, by mail, SMS or in your app, and to
     * nobody else. Every call makes another link.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/createpatientmagiclink/
     */
    createMagicLink(request: PatientsCreateMagicLinkRequest, options?: RequestOptions): ApiPromise<PatientsCreateMagicLinkResponse>;
    /**
     * List the patients of a business.
     *
     * Answers one page of patients. The order is not documented. With 10,000 as the highest offset, a walk in
     * pages of 50 ends after 10,050 patients.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listpatients/
     */
    list(request?: PatientsListRequest, options?: RequestOptions): PagedPromise<PatientsListResponse, Patient>;
    /**
     * Retrieve a patient.
     *
     * Answers one patient with the health facts on record. Patients are found by ID only; to go by email
     * address, walk the list.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrievepatient/
     */
    retrieve(request: PatientsRetrieveRequest, options?: RequestOptions): ApiPromise<PatientsRetrieveResponse>;
    /**
     * Update a patient.
     *
     * Changes the name, email address or mobile number of a patient. The answer is the patient itself, not
     * inside `data` as elsewhere. Whether a field that you leave out keeps its value is not documented, so send
     * what is to stay as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/updatepatient
     */
    update(request: PatientsUpdateRequest, options?: RequestOptions): ApiPromise<Patient>;
  };
  readonly serviceCategories: {
    /**
     * Create a service category.
     *
     * Adds a heading under which to group services. Put services there with `categoriesIds` when creating or
     * updating them.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/createservicecategory/
     */
    create(request: ServiceCategoriesCreateRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesCreateResponse>;
    /**
     * Delete a service category.
     *
     * Removes a category. What becomes of the services in it is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/deleteservicecategory/
     */
    delete(request: ServiceCategoriesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List the service categories of a business.
     *
     * Answers all headings under which the business groups its services. Which services belong to one stands
     * with each service, in `categoriesIds`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listservicecategories/
     */
    list(request?: ServiceCategoriesListRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesListResponse>;
    /**
     * Retrieve a service category.
     *
     * Answers one category. Its `bookingURL` is the page to send patients to who are to choose among its
     * services.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveservicecategory/
     */
    retrieve(request: ServiceCategoriesRetrieveRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesRetrieveResponse>;
    /**
     * Rename a service category.
     *
     * Gives a category another name, which is all that the call takes.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/updateservicecategory/
     */
    update(request: ServiceCategoriesUpdateRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesUpdateResponse>;
  };
  readonly services: {
    /**
     * Create a service.
     *
     * Adds something that patients can book. A name and the lengths on offer are enough. The answer holds the
     * page on which patients book it. Each call adds another service.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/createservice/
     */
    create(request: ServicesCreateRequest, options?: RequestOptions): ApiPromise<ServicesCreateResponse>;
    /**
     * Delete a service.
     *
     * Removes a service. What becomes of appointments booked for it is not documented. To only stop bookings,
     * update the service with `enabled` set to `false`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/deleteservice/
     */
    delete(request: ServicesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List the services of a business.
     *
     * Answers everything that patients can book at the business, with the lengths, prices and rules of each.
     * When anyone is free for it is in `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listservices/
     */
    list(request?: ServicesListRequest, options?: RequestOptions): ApiPromise<ServicesListResponse>;
    /**
     * List the times at which a service can be booked.
     *
     * Answers the starting times in a period at which the service is free, and with whom. Nothing is held for
     * you, so a time may be gone when you come to book it with `appointments.create`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listserviceavailabletimes/
     */
    listAvailableTimes(request: ServicesListAvailableTimesRequest, options?: RequestOptions): ApiPromise<ServicesListAvailableTimesResponse>;
    /**
     * Retrieve a service.
     *
     * Answers one service. Look here for the lengths that can be booked, since asking for free times and booking
     * both take one.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveservice/
     */
    retrieve(request: ServicesRetrieveRequest, options?: RequestOptions): ApiPromise<ServicesRetrieveResponse>;
    /**
     * Update a service.
     *
     * Changes a service. Name and lengths have to be sent each time; whether another field that you leave out
     * keeps its value is not documented, so send what is to stay. Appointments keep the price at which they were
     * booked.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/updateservice/
     */
    update(request: ServicesUpdateRequest, options?: RequestOptions): ApiPromise<ServicesUpdateResponse>;
  };
  readonly staff: {
    /**
     * Create a staff member.
     *
     * Adds a person to the staff of the business. Upvio has deprecated the call and names no other; staff can
     * still be added in its dashboard. Whether it invites the person by mail, and what answers an email address
     * that is taken, is not documented.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/createstaff/
     * @deprecated
     */
    create(request: StaffCreateRequest, options?: RequestOptions): ApiPromise<StaffCreateResponse>;
    /**
     * Delete a staff member.
     *
     * Takes a staff member out of the business. Whether they are archived, and can be restored in the dashboard,
     * or lost together with their history is not documented for the API, so do not count on getting anything
     * back.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/deletestaff/
     */
    delete(request: StaffDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * Get how busy a staff member is.
     *
     * Adds up, for a stretch of time, how many minutes a staff member could be booked, was kept from it, and was
     * in fact booked. For reports on use; free times to book come from `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/getstaffcapacity/
     */
    getCapacity(request: StaffGetCapacityRequest, options?: RequestOptions): ApiPromise<StaffGetCapacityResponse>;
    /**
     * List the staff of a business.
     *
     * Answers, in one go, the people who work for the business. Use it to find the staff ID that appointments,
     * working hours and capacity ask for.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/liststaff/
     */
    list(request?: StaffListRequest, options?: RequestOptions): ApiPromise<StaffListResponse>;
    /**
     * Retrieve a staff member.
     *
     * Answers one staff member, for example to see from `status` whether patients can book them.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrievestaff/
     */
    retrieve(request: StaffRetrieveRequest, options?: RequestOptions): ApiPromise<StaffRetrieveResponse>;
    /**
     * Update a staff member.
     *
     * Changes the name, email address or time zone of a staff member. The answer is the staff member itself, not
     * inside `data` as elsewhere. Whether a field that you leave out keeps its value is not documented, so send
     * what is to stay as well.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/updatestaff/
     */
    update(request: StaffUpdateRequest, options?: RequestOptions): ApiPromise<Staff>;
    readonly workingHoursSchedules: {
      /**
       * Create a working hours schedule for a staff member.
       *
       * Sets the hours that a staff member works in a stretch of time. It must not conflict with a schedule that
       * exists already; how a conflict is answered is not documented. Upvio calls schedules experimental and may
       * change them.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/createstaffworkinghoursschedule/
       */
      create(request: StaffWorkingHoursSchedulesCreateRequest, options?: RequestOptions): ApiPromise<StaffWorkingHoursSchedulesCreateResponse>;
      /**
       * Delete a working hours schedule of a staff member.
       *
       * Removes a schedule. Schedules cannot be changed by API, so this and creating another is the way to
       * correct one. Upvio calls schedules experimental and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/deletestaffworkinghoursschedule/
       */
      delete(request: StaffWorkingHoursSchedulesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List the working hours schedules of a staff member.
       *
       * Answers, in one go, the hours that a staff member works in different stretches of time. Upvio calls
       * schedules experimental and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/liststaffworkinghoursschedules/
       */
      list(request: StaffWorkingHoursSchedulesListRequest, options?: RequestOptions): ApiPromise<StaffWorkingHoursSchedulesListResponse>;
      /**
       * Retrieve a working hours schedule of a staff member.
       *
       * Answers one schedule, by itself and not inside `data` as elsewhere. Upvio calls schedules experimental
       * and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/retrievestaffworkinghoursschedule/
       */
      retrieve(request: StaffWorkingHoursSchedulesRetrieveRequest, options?: RequestOptions): ApiPromise<WorkingHoursSchedule>;
    };
  };
  readonly timeBlockers: {
    /**
     * List the time blockers of a business.
     *
     * Answers when staff take no bookings, for the whole business or one member of staff, for example to show it
     * in a calendar. To find a time to book, ask `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/listtimeblockers/
     */
    list(request?: TimeBlockersListRequest, options?: RequestOptions): ApiPromise<TimeBlockersListResponse>;
    /**
     * Retrieve a time blocker.
     *
     * Answers one time blocker, for example to see whether one that you know of was moved.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://developers.upvio.com/api-v1/operations/retrievetimeblocker/
     */
    retrieve(request: TimeBlockersRetrieveRequest, options?: RequestOptions): ApiPromise<TimeBlockersRetrieveResponse>;
  };
  readonly vitals: {
    readonly links: {
      /**
       * List the vitals links of a business.
       *
       * Answers one page of the links under which patients scan their vitals. Use it to find where a magic link
       * is to lead, or the ID under which to create a scan.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalslinks/
       */
      list(request?: VitalsLinksListRequest, options?: RequestOptions): PagedPromise<VitalsLinksListResponse, VitalsLink>;
      /**
       * Retrieve a vitals link.
       *
       * Answers one link, for example to see how many of its scans are left. Links are found by ID only, not by
       * slug.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalslink/
       */
      retrieve(request: VitalsLinksRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsLinksRetrieveResponse>;
    };
    readonly scans: {
      /**
       * Create a vitals scan for a patient.
       *
       * Prepares a scan with facts about the patient, so that they need not type them in, and sends nothing.
       * Lead the patient to the scan's page yourself, best by `patients.createMagicLink`; Upvio's samples have
       * it at `https://scan.upvio.com/{alias}/scans/{id}`, one of them on another host of Upvio, so try it
       * first. Every call makes another scan, and a scan costs the credits that its template names.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/createvitalsscan/
       */
      create(request: VitalsScansCreateRequest, options?: RequestOptions): ApiPromise<VitalsScansCreateResponse>;
      /**
       * List the vitals scans of a business.
       *
       * Answers one page of scans with their results, of all patients or of one. Upvio's guide takes the first
       * page for the most recent scans; how they are sorted is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalsscans/
       */
      list(request?: VitalsScansListRequest, options?: RequestOptions): PagedPromise<VitalsScansListResponse, VitalsScan>;
      /**
       * Retrieve a vitals scan.
       *
       * Answers one scan. To get the results, call it again until `status` is `SUCCEEDED`, `FAILED` or
       * `ABORTED`; no documented webhook reports scans.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalsscan/
       */
      retrieve(request: VitalsScansRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsScansRetrieveResponse>;
    };
    readonly templates: {
      /**
       * List the vitals templates of a business.
       *
       * Answers the choices of metrics that the business can scan, and what a scan of each costs. No documented
       * call makes or changes templates.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalstemplates/
       */
      list(request?: VitalsTemplatesListRequest, options?: RequestOptions): ApiPromise<VitalsTemplatesListResponse>;
      /**
       * Retrieve a vitals template.
       *
       * Answers one template, for example to see what the scans of a link measure and cost.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
       * answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalstemplate/
       */
      retrieve(request: VitalsTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsTemplatesRetrieveResponse>;
    };
  };
}

/** What `appointments.create` takes. */
export interface AppointmentsCreateRequest {
  /** When the appointment starts. */
  date: string;
  /** Who the appointment is for, by ID. */
  patientId: string;
  /** What it is for, by ID. Listing services tells which there are. */
  serviceId: string;
  /** Length in minutes, one of those in the `durations` of the service. */
  duration: number;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Whether to go ahead although the staff member is busy at that time. With `true`, appointments may overlap. */
  ignoreBusyTimes?: boolean;
  /**
   * Who sees the patient, by ID. Where left out, Upvio picks whoever of those offering the service is the least
   * busy.
   */
  staffId?: string;
  /** Time zone of the patient, such as `Europe/London`. Where left out, that of the business counts. */
  clientTimezone?: string;
  /** Where to meet, as a postal address or as the address of a call. */
  location?: string;
}

/** What `appointments.create` answers. */
export interface AppointmentsCreateResponse {
  data?: Appointment;
}

/** What `appointments.delete` takes. */
export interface AppointmentsDeleteRequest {
  /** The appointment to act on, by the `id` that creating or listing appointments answered. */
  appointmentId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `appointments.list` takes. */
export interface AppointmentsListRequest {
  /** Where the period begins. Whether an appointment that is under way by then counts is not documented. */
  startDate: string;
  /** Where the period ends. */
  endDate: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Only the appointments of this patient. Those of all patients where left out. */
  patientId?: string;
}

/** What `appointments.list` answers. */
export interface AppointmentsListResponse {
  /** All appointments that match, in one answer. Their order is not documented. */
  data?: Appointment[];
}

/** What `appointments.retrieve` takes. */
export interface AppointmentsRetrieveRequest {
  /** The appointment to act on, by the `id` that creating or listing appointments answered. */
  appointmentId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `appointments.retrieve` answers. */
export interface AppointmentsRetrieveResponse {
  data?: Appointment;
}

/** What `appointments.update` takes. */
export interface AppointmentsUpdateRequest {
  /** The appointment to act on, by the `id` that creating or listing appointments answered. */
  appointmentId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Whether to go ahead although the staff member is busy at that time. With `true`, appointments may overlap. */
  ignoreBusyTimes?: boolean;
  /** The provider does not name its fields; what you give is sent. */
  [field: string]: unknown;
}

/** What `appointments.update` answers. */
export interface AppointmentsUpdateResponse {
  data?: Appointment;
}

/** What `appointments.updateTags` takes. */
export interface AppointmentsUpdateTagsRequest {
  /** The appointment to act on, by the `id` that creating or listing appointments answered. */
  appointmentId: string;
  /** The labels that the appointment is to have. */
  tags: string[];
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `appointments.updateTags` answers. */
export interface AppointmentsUpdateTagsResponse {
  data?: Appointment;
}

/** What `businesses.list` answers. */
export interface BusinessesListResponse {
  /** All businesses in reach, in one answer. */
  data?: Business[];
}

/** What `businesses.retrieve` takes. */
export interface BusinessesRetrieveRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `businesses.retrieve` answers. */
export interface BusinessesRetrieveResponse {
  data?: Business;
}

/** What `businesses.update` takes. */
export interface BusinessesUpdateRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Name under which the business is shown. */
  name?: string;
  /** The business's own email address. */
  email?: string;
  /** Time zone the business works in, such as `UTC` or `Europe/London`. */
  timezone?: string;
}

/** What `businesses.update` answers. */
export interface BusinessesUpdateResponse {
  data?: Business;
}

/** What `formSubmissions.list` takes. */
export interface FormSubmissionsListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /**
   * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
   * @default 10
   */
  limit?: number;
  /**
   * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back
   * cannot be reached. Minimum 0. Maximum 10000.
   * @default 0
   */
  offset?: number;
  /** Narrows the list down to one form, to one patient, or to both. */
  filters?: {
    /** Only submissions of this form. */
    formId?: string;
    /** Only submissions by this patient. */
    patientId?: string;
  };
}

/** What `formSubmissions.list` answers. */
export interface FormSubmissionsListResponse {
  /** The submissions on this page, at most `limit` of them. */
  data?: FormSubmission[];
  /** What concerns the whole list rather than this page. */
  meta?: {
    /** How many submissions there are in all. */
    totalCount?: number;
  };
}

/** What `formSubmissions.retrieve` takes. */
export interface FormSubmissionsRetrieveRequest {
  /** The submission to read, by the `id` in the list of form submissions. */
  formSubmissionId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `formSubmissions.retrieve` answers. */
export interface FormSubmissionsRetrieveResponse {
  data?: FormSubmission;
}

/** What `forms.list` takes. */
export interface FormsListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Only forms with one of these visibilities. Whether leaving it out answers them all is not documented. */
  visibility?: FormVisibility[];
}

/** What `forms.list` answers. */
export interface FormsListResponse {
  /** All forms that match, in one answer. */
  data?: Form[];
}

/** What `forms.retrieve` takes. */
export interface FormsRetrieveRequest {
  /** The form to read, by the `id` in the list of forms. Its alias is not said to work here. */
  formId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `forms.retrieve` answers. */
export interface FormsRetrieveResponse {
  data?: Form;
}

/** What `locations.create` takes. */
export interface LocationsCreateRequest {
  /** Name under which the location is to be shown. */
  name: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** What kind of place it is. */
  description?: string;
  /** How patients find it or get in, such as which door and floor. */
  instructions?: string;
  /** Postal address, in one line. */
  address?: string;
  /** Latitude, in degrees. Upvio is not said to work it out from the address. */
  lat?: number;
  /** Longitude, in degrees. Upvio is not said to work it out from the address. */
  lng?: number;
  /** Time zone of the place, such as `America/New_York`. */
  timezone?: string;
  /** Phone number of the place. Upvio's samples write it with a leading `+` and the country code. */
  phone?: string;
  /**
   * A picture uploaded before, by ID. It comes back as `pictureUrl`. The calls that upload files are not
   * documented.
   */
  pictureId?: string;
  /** The location's own email address. */
  email?: string;
}

/** What `locations.create` answers. */
export interface LocationsCreateResponse {
  data?: Location;
}

/** What `locations.delete` takes. */
export interface LocationsDeleteRequest {
  /** The location to act on, by the `id` that creating or listing locations answered. */
  locationId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `locations.list` takes. */
export interface LocationsListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `locations.list` answers. */
export interface LocationsListResponse {
  /** All locations, in one answer. */
  data?: Location[];
}

/** What `locations.retrieve` takes. */
export interface LocationsRetrieveRequest {
  /** The location to act on, by the `id` that creating or listing locations answered. */
  locationId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `locations.retrieve` answers. */
export interface LocationsRetrieveResponse {
  data?: Location;
}

/** What `locations.update` takes. */
export interface LocationsUpdateRequest {
  /** The location to act on, by the `id` that creating or listing locations answered. */
  locationId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Name under which the location is to be shown. */
  name?: string;
  /** What kind of place it is. */
  description?: string;
  /** How patients find it or get in, such as which door and floor. */
  instructions?: string;
  /** Postal address, in one line. */
  address?: string;
  /** Latitude, in degrees. Upvio is not said to work it out from the address. */
  lat?: number;
  /** Longitude, in degrees. Upvio is not said to work it out from the address. */
  lng?: number;
  /** Time zone of the place, such as `America/New_York`. */
  timezone?: string;
  /** Phone number of the place. Upvio's samples write it with a leading `+` and the country code. */
  phone?: string;
  /**
   * A picture uploaded before, by ID. It comes back as `pictureUrl`. The calls that upload files are not
   * documented.
   */
  pictureId?: string;
  /** The location's own email address. */
  email?: string;
}

/** What `locations.update` answers. */
export interface LocationsUpdateResponse {
  data?: Location;
}

/** What `notifications.bookingEventTemplates.create` takes. */
export interface NotificationsBookingEventTemplatesCreateRequest {
  event: BookingEvent;
  type: NotificationChannel;
  recipient: NotificationRecipient;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /**
   * The services whose appointments it is for, by ID. Empty, or left out, means all services.
   * @default []
   */
  serviceIds?: string[];
  messageTemplate?: MessageTemplateInput;
}

/** What `notifications.bookingEventTemplates.create` answers. */
export interface NotificationsBookingEventTemplatesCreateResponse {
  data?: BookingEventTemplate;
}

/** What `notifications.bookingEventTemplates.delete` takes. */
export interface NotificationsBookingEventTemplatesDeleteRequest {
  /** The notification to act on, by the `id` that creating or listing booking event templates answered. */
  bookingEventTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.bookingEventTemplates.list` takes. */
export interface NotificationsBookingEventTemplatesListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.bookingEventTemplates.list` answers. */
export interface NotificationsBookingEventTemplatesListResponse {
  /** All booking event templates of the business. */
  data?: BookingEventTemplate[];
}

/** What `notifications.bookingEventTemplates.retrieve` takes. */
export interface NotificationsBookingEventTemplatesRetrieveRequest {
  /** The notification to act on, by the `id` that creating or listing booking event templates answered. */
  bookingEventTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.bookingEventTemplates.retrieve` answers. */
export interface NotificationsBookingEventTemplatesRetrieveResponse {
  data?: BookingEventTemplate;
}

/** What `notifications.bookingEventTemplates.update` takes. */
export interface NotificationsBookingEventTemplatesUpdateRequest {
  /** The notification to act on, by the `id` that creating or listing booking event templates answered. */
  bookingEventTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
  enabled?: boolean;
  messageTemplate?: MessageTemplateInput;
}

/** What `notifications.bookingEventTemplates.update` answers. */
export interface NotificationsBookingEventTemplatesUpdateResponse {
  data?: BookingEventTemplate;
}

/** What `notifications.postAppointmentMessageTemplates.create` takes. */
export interface NotificationsPostAppointmentMessageTemplatesCreateRequest {
  /** How long after the appointment to send the message, in minutes, so 1440 is a day. Bounds are not documented. */
  minutes: number;
  type: NotificationChannel;
  recipient: NotificationRecipient;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /**
   * The services whose appointments it is for, by ID. Empty, or left out, means all services.
   * @default []
   */
  serviceIds?: string[];
  messageTemplate?: MessageTemplateInput;
}

/** What `notifications.postAppointmentMessageTemplates.create` answers. */
export interface NotificationsPostAppointmentMessageTemplatesCreateResponse {
  data?: PostAppointmentMessageTemplate;
}

/** What `notifications.postAppointmentMessageTemplates.delete` takes. */
export interface NotificationsPostAppointmentMessageTemplatesDeleteRequest {
  /**
   * The follow-up message to act on, by the `id` that creating or listing post-appointment message templates
   * answered.
   */
  postAppointmentMessageTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.postAppointmentMessageTemplates.list` takes. */
export interface NotificationsPostAppointmentMessageTemplatesListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.postAppointmentMessageTemplates.list` answers. */
export interface NotificationsPostAppointmentMessageTemplatesListResponse {
  /** All post-appointment message templates of the business. */
  data?: PostAppointmentMessageTemplate[];
}

/** What `notifications.postAppointmentMessageTemplates.retrieve` takes. */
export interface NotificationsPostAppointmentMessageTemplatesRetrieveRequest {
  /**
   * The follow-up message to act on, by the `id` that creating or listing post-appointment message templates
   * answered.
   */
  postAppointmentMessageTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.postAppointmentMessageTemplates.retrieve` answers. */
export interface NotificationsPostAppointmentMessageTemplatesRetrieveResponse {
  data?: PostAppointmentMessageTemplate;
}

/** What `notifications.postAppointmentMessageTemplates.update` takes. */
export interface NotificationsPostAppointmentMessageTemplatesUpdateRequest {
  /**
   * The follow-up message to act on, by the `id` that creating or listing post-appointment message templates
   * answered.
   */
  postAppointmentMessageTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
  enabled?: boolean;
  messageTemplate?: MessageTemplateInput;
}

/** What `notifications.postAppointmentMessageTemplates.update` answers. */
export interface NotificationsPostAppointmentMessageTemplatesUpdateResponse {
  data?: PostAppointmentMessageTemplate;
}

/** What `notifications.reminderTemplates.create` takes. */
export interface NotificationsReminderTemplatesCreateRequest {
  /**
   * How long before the appointment to send the reminder, in minutes, from 1 to 525,600 (365 days). Minimum 1.
   * Maximum 525600.
   */
  minutes: number;
  type: NotificationChannel;
  resourceType: ReminderResourceType;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /**
   * The services whose appointments it is for, by ID. Empty, or left out, means all services.
   * @default []
   */
  serviceIds?: string[];
  messageTemplate?: MessageTemplateInput;
}

/** What `notifications.reminderTemplates.create` answers. */
export interface NotificationsReminderTemplatesCreateResponse {
  data?: ReminderTemplate;
}

/** What `notifications.reminderTemplates.delete` takes. */
export interface NotificationsReminderTemplatesDeleteRequest {
  /** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
  reminderTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.reminderTemplates.list` takes. */
export interface NotificationsReminderTemplatesListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.reminderTemplates.list` answers. */
export interface NotificationsReminderTemplatesListResponse {
  /** All reminder templates of the business. */
  data?: ReminderTemplate[];
}

/** What `notifications.reminderTemplates.retrieve` takes. */
export interface NotificationsReminderTemplatesRetrieveRequest {
  /** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
  reminderTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `notifications.reminderTemplates.retrieve` answers. */
export interface NotificationsReminderTemplatesRetrieveResponse {
  data?: ReminderTemplate;
}

/** What `notifications.reminderTemplates.update` takes. */
export interface NotificationsReminderTemplatesUpdateRequest {
  /** The reminder to act on, by the `id` that creating or listing reminder templates answered. */
  reminderTemplateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
  enabled?: boolean;
  messageTemplate?: MessageTemplateInput;
}

/** What `notifications.reminderTemplates.update` answers. */
export interface NotificationsReminderTemplatesUpdateResponse {
  data?: ReminderTemplate;
}

/** What `outgoingWebhooks.list` takes. */
export interface OutgoingWebhooksListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `outgoingWebhooks.list` answers. */
export interface OutgoingWebhooksListResponse {
  /** The webhooks of the business. Only those with `enabled` are in use. */
  data?: OutgoingWebhook[];
}

/** What `patients.archive` takes. */
export interface PatientsArchiveRequest {
  /** The patient to act on, by the `id` that creating or listing patients answered. */
  patientId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `patients.create` takes. */
export interface PatientsCreateRequest {
  /** Legal name in full, in one field; there is no split into first and last name. */
  name: string;
  /** Email address, by which Upvio looks for a patient that the business has already. */
  email: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** The patient's mobile number. Upvio's samples write phone numbers with a leading `+` and the country code. */
  phoneMobile?: string;
  /** The staff member mainly in charge of the patient, by ID. It does not come back in the answer. */
  primaryStaffId?: string;
  /** @default "upsert" */
  mode?: PatientCreateMode;
}

/** What `patients.create` answers. */
export interface PatientsCreateResponse {
  data?: Patient;
}

/** What `patients.createMagicLink` takes. */
export interface PatientsCreateMagicLinkRequest {
  /** The patient to act on, by the `id` that creating or listing patients answered. */
  patientId: string;
  /**
   * Where the patient lands once signed in. It must be on a domain of Upvio, such as
   * `https://scan.upvio.com/{alias}/links/{slug}` with the alias of the business and the slug of a vitals link.
   */
  redirectUrl: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /**
   * Whether opening the link is enough, as it is by default. With `false` the portal shows a confirmation step
   * first, and uses the one-time code in the link only after it.
   * @default true
   */
  autoSubmit?: boolean;
}

/** What `patients.createMagicLink` answers. */
export interface PatientsCreateMagicLinkResponse {
  data?: MagicLink;
}

/** What `patients.list` takes. */
export interface PatientsListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /**
   * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
   * @default 10
   */
  limit?: number;
  /**
   * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back
   * cannot be reached. Minimum 0. Maximum 10000.
   * @default 0
   */
  offset?: number;
}

/** What `patients.list` answers. */
export interface PatientsListResponse {
  /** The patients on this page, at most `limit` of them. */
  data?: Patient[];
  /** What concerns the whole list rather than this page. */
  meta?: {
    /** How many patients the business has in all, archived ones not counted. */
    totalCount?: number;
  };
}

/** What `patients.retrieve` takes. */
export interface PatientsRetrieveRequest {
  /** The patient to act on, by the `id` that creating or listing patients answered. */
  patientId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `patients.retrieve` answers. */
export interface PatientsRetrieveResponse {
  data?: Patient;
}

/** What `patients.update` takes. */
export interface PatientsUpdateRequest {
  /** The patient to act on, by the `id` that creating or listing patients answered. */
  patientId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Legal name in full, in one field; there is no split into first and last name. */
  name?: string;
  /**
   * The patient's new email address. No two patients of a business share one; what answers an address that is
   * taken is not documented.
   */
  email?: string;
  /** The patient's mobile number. Upvio's samples write phone numbers with a leading `+` and the country code. */
  phoneMobile?: string;
}

/** What `serviceCategories.create` takes. */
export interface ServiceCategoriesCreateRequest {
  /** Name under which patients are to see the category. */
  name: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `serviceCategories.create` answers. */
export interface ServiceCategoriesCreateResponse {
  data?: ServiceCategory;
}

/** What `serviceCategories.delete` takes. */
export interface ServiceCategoriesDeleteRequest {
  /** The category to act on, by the `id` that creating or listing service categories answered. */
  serviceCategoryId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `serviceCategories.list` takes. */
export interface ServiceCategoriesListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `serviceCategories.list` answers. */
export interface ServiceCategoriesListResponse {
  /** All categories, in one answer. */
  data?: ServiceCategory[];
}

/** What `serviceCategories.retrieve` takes. */
export interface ServiceCategoriesRetrieveRequest {
  /** The category to act on, by the `id` that creating or listing service categories answered. */
  serviceCategoryId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `serviceCategories.retrieve` answers. */
export interface ServiceCategoriesRetrieveResponse {
  data?: ServiceCategory;
}

/** What `serviceCategories.update` takes. */
export interface ServiceCategoriesUpdateRequest {
  /** The category to act on, by the `id` that creating or listing service categories answered. */
  serviceCategoryId: string;
  /** Name under which patients are to see the category from now on. */
  name: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `serviceCategories.update` answers. */
export interface ServiceCategoriesUpdateResponse {
  data?: ServiceCategory;
}

/** What `services.create` takes. */
export interface ServicesCreateRequest {
  /** Name under which patients see the service. */
  name: string;
  /** The lengths in which the service can be booked, each at its own price. */
  durations: {
    /** Length of the appointment, in minutes. */
    duration: number;
    /**
     * Price of an appointment of this length, 0 where it is free. Whether it counts whole units of the currency
     * or cents is not documented.
     */
    price: number;
  }[];
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Short name of the service, unlike that of any other, such as `gp-consultation`. */
  alias?: string | null;
  /** What patients can expect of the service. */
  description?: string | null;
  /** Whether the service is in use. `false` takes it out of everything, without deleting it. */
  enabled?: boolean | null;
  /** Who offers the service, by staff ID. An empty list stands for all staff of the business. */
  staffsIds?: string[];
  /** Staff who can join in group bookings of the service, by ID, besides those who offer it. */
  additionalStaffIds?: string[];
  /** The categories under which the service is listed, by ID. */
  categoriesIds?: string[];
  /** How many minutes ahead of the start a patient has to book or reschedule at the latest. */
  leadTime?: number | null;
  /** How many minutes ahead of the start a patient has to cancel at the latest. */
  cancelLeadTime?: number | null;
  /** Grid of the starting times, in minutes. With 15, patients are offered 8:00, 8:15, 8:30 and so on. */
  timeIncrement?: number | null;
  /**
   * How many days ahead patients are offered times. A service without a limit of its own goes by that of the
   * business.
   */
  availabilityLimitDays?: number | null;
  /** The location of the business at which the service is given, or `null` where none of them is set. */
  location?: LocationReference | null;
  /** How patient and staff meet. No list of values is documented; the samples show `meet`, a Google Meet call. */
  locationType?: string | null;
  /** Where they meet, in the form that fits `locationType`, such as an address. */
  locationValue?: string | null;
  /** Currency of the prices, by its ISO 4217 code. Samples write it in capitals (`USD`). */
  currency?: string | null;
  /** Whether a booking is only a request until the business approves it. */
  bookingsRequireApproval?: boolean | null;
  /**
   * How many patients can book the same time with the same member of staff; more than 1 makes it a group
   * booking.
   */
  bookingsPerTimeslot?: number | null;
  /** Minutes to keep free before each appointment. The dashboard takes 0 to 1440, which is a day. */
  bufferBeforeMinutes?: number | null;
  /** Minutes to keep free after each appointment. The dashboard takes 0 to 1440, which is a day. */
  bufferAfterMinutes?: number | null;
}

/** What `services.create` answers. */
export interface ServicesCreateResponse {
  data?: Service;
}

/** What `services.delete` takes. */
export interface ServicesDeleteRequest {
  /** The service to act on, by the `id` that creating or listing services answered. */
  serviceId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `services.list` takes. */
export interface ServicesListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `services.list` answers. */
export interface ServicesListResponse {
  /** All services, in one answer. */
  data?: Service[];
}

/** What `services.listAvailableTimes` takes. */
export interface ServicesListAvailableTimesRequest {
  /** The service to act on, by the `id` that creating or listing services answered. */
  serviceId: string;
  /** Where the period begins. */
  startDate: string;
  /** Where the period ends. How long a period may be is not documented. */
  endDate: string;
  /** How long the appointment is to take, in minutes, as in the `durations` of the service. */
  duration: number;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Only times with one of these members of staff. The parameter is repeated for each ID. */
  staffIds?: string[];
  /** Whether to answer times that are taken as well, for example to show them greyed out. */
  includeUnavailableSlots?: boolean;
}

/** What `services.listAvailableTimes` answers. */
export interface ServicesListAvailableTimesResponse {
  /** The starting times that match, in one answer. */
  data?: {
    /** When an appointment can start. */
    time?: string;
    /** The members of staff at this time. */
    staffs?: {
      /** Identifies the staff member, for `staffId` when booking. */
      id?: string;
      /**
       * How many more patients can book this time with this staff member. It is more than 1 only where the
       * service allows group bookings.
       */
      availableSlots?: number;
    }[];
  }[];
}

/** What `services.retrieve` takes. */
export interface ServicesRetrieveRequest {
  /** The service to act on, by the `id` that creating or listing services answered. */
  serviceId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `services.retrieve` answers. */
export interface ServicesRetrieveResponse {
  data?: Service;
}

/** What `services.update` takes. */
export interface ServicesUpdateRequest {
  /** The service to act on, by the `id` that creating or listing services answered. */
  serviceId: string;
  /** Name under which patients see the service. */
  name: string;
  /** The lengths in which the service can be booked, each at its own price. */
  durations: {
    /** Length of the appointment, in minutes. */
    duration: number;
    /**
     * Price of an appointment of this length, 0 where it is free. Whether it counts whole units of the currency
     * or cents is not documented.
     */
    price: number;
  }[];
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Short name of the service, unlike that of any other, such as `gp-consultation`. */
  alias?: string | null;
  /** What patients can expect of the service. */
  description?: string | null;
  /** Whether the service is in use. `false` takes it out of everything, without deleting it. */
  enabled?: boolean | null;
  /** Who offers the service, by staff ID. An empty list stands for all staff of the business. */
  staffsIds?: string[];
  /** Staff who can join in group bookings of the service, by ID, besides those who offer it. */
  additionalStaffIds?: string[];
  /** The categories under which the service is listed, by ID. */
  categoriesIds?: string[];
  /** How many minutes ahead of the start a patient has to book or reschedule at the latest. */
  leadTime?: number | null;
  /** How many minutes ahead of the start a patient has to cancel at the latest. */
  cancelLeadTime?: number | null;
  /** Grid of the starting times, in minutes. With 15, patients are offered 8:00, 8:15, 8:30 and so on. */
  timeIncrement?: number | null;
  /**
   * How many days ahead patients are offered times. A service without a limit of its own goes by that of the
   * business.
   */
  availabilityLimitDays?: number | null;
  /** The location of the business at which the service is given, or `null` where none of them is set. */
  location?: LocationReference | null;
  /** How patient and staff meet. No list of values is documented; the samples show `meet`, a Google Meet call. */
  locationType?: string | null;
  /** Where they meet, in the form that fits `locationType`, such as an address. */
  locationValue?: string | null;
  /** Currency of the prices, by its ISO 4217 code. Samples write it in capitals (`USD`). */
  currency?: string | null;
  /** Whether a booking is only a request until the business approves it. */
  bookingsRequireApproval?: boolean | null;
  /**
   * How many patients can book the same time with the same member of staff; more than 1 makes it a group
   * booking.
   */
  bookingsPerTimeslot?: number | null;
  /** Minutes to keep free before each appointment. The dashboard takes 0 to 1440, which is a day. */
  bufferBeforeMinutes?: number | null;
  /** Minutes to keep free after each appointment. The dashboard takes 0 to 1440, which is a day. */
  bufferAfterMinutes?: number | null;
}

/** What `services.update` answers. */
export interface ServicesUpdateResponse {
  data?: Service;
}

/** What `staff.create` takes. */
export interface StaffCreateRequest {
  /** Legal name in full, in one field. */
  name: string;
  /** Address with which the staff member is to sign in to Upvio. No two have the same. */
  email: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `staff.create` answers. */
export interface StaffCreateResponse {
  data?: Staff;
}

/** What `staff.delete` takes. */
export interface StaffDeleteRequest {
  /** The staff member to act on, by the `id` that listing staff answers. */
  staffId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `staff.getCapacity` takes. */
export interface StaffGetCapacityRequest {
  /** The staff member to act on, by the `id` that listing staff answers. */
  staffId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Where the stretch of time begins. What it is when left out is not documented. */
  startDate?: string;
  /** Where the stretch of time ends. What it is when left out is not documented. */
  endDate?: string;
}

/** What `staff.getCapacity` answers. */
export interface StaffGetCapacityResponse {
  /** Minutes that the staff member had and used. */
  data?: {
    /** Minutes in which the staff member could not be booked, by what was in the way. */
    blockedTime?: {
      /** Minutes taken by events in calendars outside Upvio. */
      externalEvents?: number;
      /** Minutes taken by time blockers. */
      timeBlockers?: number;
    };
    /** Minutes of working hours, whether blocked or not. */
    bookableMinutes?: number;
    /** Minutes of working hours that were not blocked. What was booked is not taken off. */
    availableBookableMinutes?: number;
    /** Minutes in which the staff member was booked. */
    bookedMinutes?: number;
  };
}

/** What `staff.list` takes. */
export interface StaffListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `staff.list` answers. */
export interface StaffListResponse {
  /** The staff of the business. Whether disabled and archived members are among them is not documented. */
  data?: Staff[];
}

/** What `staff.retrieve` takes. */
export interface StaffRetrieveRequest {
  /** The staff member to act on, by the `id` that listing staff answers. */
  staffId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `staff.retrieve` answers. */
export interface StaffRetrieveResponse {
  data?: Staff;
}

/** What `staff.update` takes. */
export interface StaffUpdateRequest {
  /** The staff member to act on, by the `id` that listing staff answers. */
  staffId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Legal name in full, in one field. */
  name?: string;
  /** New address with which the staff member signs in to Upvio. No two have the same. */
  email?: string;
  /** Time zone of the staff member, such as `UTC` or `Europe/London`, or `null` for none. */
  timezone?: string | null;
}

/** What `staff.workingHoursSchedules.create` takes. */
export interface StaffWorkingHoursSchedulesCreateRequest {
  /** The staff member to act on, by the `id` that listing staff answers. */
  staffId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** The day from which the schedule applies. */
  dateStart?: string;
  /**
   * The day with which the schedule ends. Whether it still applies on that day, and how long it applies without
   * one, is not documented.
   */
  dateEnd?: string;
  workingHours?: WorkingWeek;
}

/** What `staff.workingHoursSchedules.create` answers. */
export interface StaffWorkingHoursSchedulesCreateResponse {
  data?: WorkingHoursSchedule;
}

/** What `staff.workingHoursSchedules.delete` takes. */
export interface StaffWorkingHoursSchedulesDeleteRequest {
  /** The staff member to act on, by the `id` that listing staff answers. */
  staffId: string;
  /** The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
  workingHoursScheduleId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `staff.workingHoursSchedules.list` takes. */
export interface StaffWorkingHoursSchedulesListRequest {
  /** The staff member to act on, by the `id` that listing staff answers. */
  staffId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `staff.workingHoursSchedules.list` answers. */
export interface StaffWorkingHoursSchedulesListResponse {
  /** All schedules of the staff member. Whether past ones are among them is not documented. */
  data?: WorkingHoursSchedule[];
}

/** What `staff.workingHoursSchedules.retrieve` takes. */
export interface StaffWorkingHoursSchedulesRetrieveRequest {
  /** The staff member to act on, by the `id` that listing staff answers. */
  staffId: string;
  /** The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
  workingHoursScheduleId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `timeBlockers.list` takes. */
export interface TimeBlockersListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Only time blockers from this moment on. */
  startDate?: string;
  /** Only time blockers up to this moment. It needs `startDate` beside it. */
  endDate?: string;
  /** Only time blockers of this member of staff. Those of everyone where left out. */
  staffId?: string;
}

/** What `timeBlockers.list` answers. */
export interface TimeBlockersListResponse {
  /** All time blockers that match, in one answer. */
  data?: TimeBlocker[];
}

/** What `timeBlockers.retrieve` takes. */
export interface TimeBlockersRetrieveRequest {
  /** The time blocker to read, by the `id` in the list of time blockers. */
  timeBlockerId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `timeBlockers.retrieve` answers. */
export interface TimeBlockersRetrieveResponse {
  data?: TimeBlocker;
}

/** What `vitals.links.list` takes. */
export interface VitalsLinksListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /**
   * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
   * @default 10
   */
  limit?: number;
  /**
   * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back
   * cannot be reached. Minimum 0. Maximum 10000.
   * @default 0
   */
  offset?: number;
  /** Only links made from this template, by its ID. */
  vitalsTemplateId?: string;
  /** Only links in this status, for example `ACTIVE` for those that patients can use. */
  status?: VitalsLinkStatus;
}

/** What `vitals.links.list` answers. */
export interface VitalsLinksListResponse {
  /** The links on this page, at most `limit` of them. */
  data?: VitalsLink[];
  /** What concerns the whole list rather than this page. */
  meta?: {
    /** How many links there are that pass the filters. */
    totalCount?: number;
  };
}

/** What `vitals.links.retrieve` takes. */
export interface VitalsLinksRetrieveRequest {
  /** The vitals link to read, by its `id`. The slug, which stands in the link's address, is not accepted here. */
  linkId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `vitals.links.retrieve` answers. */
export interface VitalsLinksRetrieveResponse {
  data?: VitalsLink;
}

/** What `vitals.scans.create` takes. */
export interface VitalsScansCreateRequest {
  /** The vitals link to make the scan under, by its ID. The link's template says what is measured. */
  vitalsLinkId: string;
  /** The patient to be scanned, by ID. */
  patientId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /** Facts about the patient, which they are then not asked for. All are optional. */
  inputData?: VitalsScanInputData | null;
  /** Where the patient goes on to after a scan that succeeded, for example a page of your application. */
  successReturnUrl?: string;
  /** Where the patient goes on to after a scan that failed. */
  failureReturnUrl?: string;
  /** Where the patient goes on to after breaking the scan off. */
  abortReturnUrl?: string;
  /** Whether to leave out the page that shows the patient the results. The default is not documented. */
  skipResultsScreen?: boolean;
  /** How the scan page looks to the patient. More settings than this one may exist. */
  settings?: {
    /** Whether the page has its header. `hidden` takes it away; no other value is documented. */
    headerVisibility?: "hidden" | (string & {});
  };
}

/** What `vitals.scans.create` answers. */
export interface VitalsScansCreateResponse {
  data?: VitalsScan;
}

/** What `vitals.scans.list` takes. */
export interface VitalsScansListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
  /**
   * How many entries a page holds at most, from 1 to 50; 10 where left out. Minimum 1. Maximum 50.
   * @default 10
   */
  limit?: number;
  /**
   * How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back
   * cannot be reached. Minimum 0. Maximum 10000.
   * @default 0
   */
  offset?: number;
  /** Only scans of this patient, by ID. */
  patientId?: string;
  /** Only scans made under this vitals link, by its ID. */
  vitalsLinkId?: string;
}

/** What `vitals.scans.list` answers. */
export interface VitalsScansListResponse {
  /** The scans on this page, at most `limit` of them. */
  data?: VitalsScan[];
  /** What concerns the whole list rather than this page. */
  meta?: {
    /** How many scans there are that pass the filters. */
    totalCount?: number;
  };
}

/** What `vitals.scans.retrieve` takes. */
export interface VitalsScansRetrieveRequest {
  /** The vitals scan to read, by the `id` that creating or listing scans answered. */
  scanId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `vitals.scans.retrieve` answers. */
export interface VitalsScansRetrieveResponse {
  data?: VitalsScan;
}

/** What `vitals.templates.list` takes. */
export interface VitalsTemplatesListRequest {
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `vitals.templates.list` answers. */
export interface VitalsTemplatesListResponse {
  /** The templates. If they are fewer than `meta.totalCount`, no documented call reaches the rest. */
  data?: VitalsTemplate[];
  /** What concerns the whole list. */
  meta?: {
    /** How many templates the business has in all. */
    totalCount?: number;
  };
}

/** What `vitals.templates.retrieve` takes. */
export interface VitalsTemplatesRetrieveRequest {
  /**
   * The vitals template to read, by the `id` from the list of templates or the `vitalsTemplateId` of a vitals
   * link.
   */
  templateId: string;
  /**
   * The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API
   * Keys).
   */
  businessId?: string;
}

/** What `vitals.templates.retrieve` answers. */
export interface VitalsTemplatesRetrieveResponse {
  data?: VitalsTemplate;
}

/**
 * A time booked with a member of staff, for one patient and one service. Price, time zone and place are those of
 * the booking itself, which may differ from what the service says today.
 */
export interface Appointment {
  /** Identifies the appointment. */
  id: string;
  /** When the appointment was booked. */
  createdAt: string;
  /** When the appointment last changed. */
  updatedAt: string;
  /** What the appointment is for. */
  service: {
    /** Identifies the service. */
    id?: string;
    /** Name of the service, such as `First consultation`. */
    name?: string;
    /** Short name of the service, unlike that of any other. */
    alias?: string;
  };
  /** The member of staff who sees the patient. */
  staff: {
    /** Identifies the staff member. */
    id?: string;
    /** The staff member's full name. */
    name?: string;
    /** The staff member's email address. */
    email?: string;
  };
  /** Who the appointment is for. */
  patient: {
    /** Identifies the patient. */
    id?: string;
    /** The patient's full name. */
    name?: string;
    /** The patient's email address. */
    email?: string;
  };
  /** The location of the business at which the appointment takes place, or `null` where none of them is set. */
  location?: LocationReference | null;
  /**
   * The service, by ID. Use `service.id` instead.
   * @deprecated
   */
  serviceId: string;
  /**
   * The staff member, by ID. Use `staff.id` instead.
   * @deprecated
   */
  staffId: string;
  /**
   * The staff member's full name. Use `staff.name` instead.
   * @deprecated
   */
  staffName: string;
  /** Further staff members who take part in a group booking, by ID. */
  additionalStaffIds?: string[];
  /**
   * The patient, by ID. Use `patient.id` instead.
   * @deprecated
   */
  patientId: string;
  /** When the appointment starts, in UTC. */
  date: string;
  /** When it was to start before it was rescheduled. */
  originalDate?: string | null;
  /** How long the appointment takes, in minutes. */
  duration: number;
  /**
   * What the service cost when it was booked, in the currency of `currency`. Whether it counts whole units or
   * cents is not documented.
   */
  price: number;
  /** Currency of the price, by its ISO 4217 code. Samples write it in small letters (`usd`). */
  currency?: string;
  /** Identifies the group booking that the appointment is part of, or `null` for a booking of its own. */
  groupBookingId?: string | null;
  /**
   * Whether the appointment was called off.
   * @default false
   */
  cancelled?: boolean | null;
  /**
   * Whether the business agreed to the booking. Services with `bookingsRequireApproval` ask for it; until then
   * it is a request.
   * @default false
   */
  approved?: boolean;
  /** Time zone of the patient, such as `Europe/London`. `date` is in UTC nevertheless. */
  patientTimezone?: string | null;
  /** How patient and staff meet. No list of values is documented; the samples show `meet`, a Google Meet call. */
  locationType?: string | null;
  /** Where they meet, in the form that fits `locationType`, such as the address of the call. */
  locationValue?: string | null;
  /** Through whom the appointment is paid, such as `stripe`. */
  paymentProvider?: string | null;
  /** Identifies the payment at that provider. */
  paymentId?: string | null;
  /** What the patient answered to the questions of the booking form. */
  answers?: {
    /** Identifies the question. */
    id: string;
    /** Name by which templates and integrations can refer to the question. */
    variableName?: string;
    /** The question as the patient saw it. */
    question: string;
    /** The patient's answer, text or a number. */
    answer: string | number;
  }[] | null;
  /** Identifies the series that the appointment belongs to, or `null` for a single one. */
  recurringAppointmentId?: string | null;
  /** How the series repeats, as an RRULE of RFC 5545 without its name, such as `FREQ=WEEKLY;BYDAY=MO;COUNT=10`. */
  rrule?: string | null;
  /** The same rule as an object. Its fields are not documented. */
  recurrence?: Record<string, unknown> | null;
  /** Page on which the patient picks another time. The address holds a token, so hand it to nobody else. */
  rescheduleUrl: string;
  /** Page on which the patient calls the appointment off. The address holds a token, so hand it to nobody else. */
  cancelUrl: string;
  /** Labels of your own, such as `no-show`, by which to sort appointments. */
  tags?: string[];
}

/** A location as other objects show it, by name and address only. */
export interface LocationReference {
  /** Identifies the location; `locations.retrieve` tells the rest of it. */
  id?: string;
  /** Name of the location. */
  name?: string;
  /** Postal address, in one line. */
  address?: string;
}

/** A workspace in Upvio, such as a clinic. Patients and everything else belong to one. */
export interface Business {
  /** Identifies the business. The dashboard calls it Workspace ID. */
  id: string;
  /** When the business was created. */
  createdAt?: string;
  /** When the business last changed. */
  updatedAt?: string;
  /**
   * Short name, unique across Upvio, that stands in public addresses such as booking pages, forms and
   * `https://scan.upvio.com/{alias}/links/{slug}`. The dashboard calls it Workspace Alias.
   */
  alias?: string;
  /** Name under which the business is shown. */
  name?: string;
  /** The business's own email address. */
  email?: string;
  /** Address of the logo image, or `null` without one. */
  logoURL?: string | null;
  /** Weekly hours in which staff work. Hours set for a single staff member take precedence. */
  defaultStaffWorkingHours?: WorkingWeek | null;
  /** Whether staff may use Upvio. `false` locks all staff of the business out. */
  enabled?: boolean;
  /** Time zone the business works in, such as `UTC` or `Europe/London`. */
  timezone?: string | null;
}

/** The hours worked in a week, day by day. */
export interface WorkingWeek {
  monday?: WorkingDay;
  tuesday?: WorkingDay;
  wednesday?: WorkingDay;
  thursday?: WorkingDay;
  friday?: WorkingDay;
  saturday?: WorkingDay;
  sunday?: WorkingDay;
}

/**
 * The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so
 * 900 is 09:00 and 1700 is 17:00.
 */
export type WorkingDay = number[][];

/** One filled-in form, with the questions as they were asked and what the patient answered. */
export interface FormSubmission {
  /** Identifies the submission. */
  id?: string;
  /** The form that was filled in, by ID. */
  formId?: string;
  /** The patient who filled it in, by ID. */
  patientId?: string;
  /**
   * Whether the patient was signed in while submitting. With `false`, nothing proves that the answers come from
   * this patient.
   */
  patientVerified?: boolean;
  /** The appointment that was booked with the form, by ID. Only forms that hold a booking step have one. */
  appointmentId?: string;
  /** The questions as they stood when the form was submitted. */
  questions?: {
    /** Identifies the question within the form. */
    id?: string;
    /** Kind of question, such as `text`. No list of kinds is documented. */
    type?: string;
    /** The question as the patient saw it. */
    title?: string;
    /** The fact about the patient that the question asks for, such as `patientName`, or `null` for any other. */
    patientKey?: string | null;
  }[];
  /** The answers, to be matched with the questions by `id`. */
  answers?: {
    /** The question that is answered, by its `id` in `questions`. */
    id?: string;
    /** What the patient entered or chose. */
    value?: string;
  }[];
  /** When the record of the submission was made. */
  createdAt?: string;
  /** When the patient began to fill the form in. */
  startedAt?: string;
  /** When the patient sent the form off. */
  completedAt?: string;
}

/** Whether patients find the form by themselves (`LISTED`) or only by its address (`UNLISTED`). */
export type FormVisibility = "LISTED" | "UNLISTED" | (string & {});

/**
 * Questions that a business puts to its patients, such as an intake form or the form behind a booking page. No
 * call of the API makes or changes one.
 */
export interface Form {
  /** Identifies the form. */
  id: string;
  /** Short name of the form, unlike that of any other, such as `booking-form`. */
  alias: string;
  /** Headline of the form. */
  title: string;
  /** What the form is for, in a sentence or two. */
  description?: string | null;
  /** Heading under which the form is filed, such as `General Practice`. */
  category?: string | null;
  visibility?: FormVisibility;
  /** How often the form was submitted in all. */
  submissionsCount?: number;
  /** How many of the submissions nobody has looked at yet. */
  unreadSubmissionsCount?: number;
  /** When the form was published, or `null` for one that never was. */
  publishedAt?: string | null;
  /** When the form was created. */
  createdAt: string;
  /** When the form last changed. */
  updatedAt: string;
  /** Address at which patients fill the form in. */
  url?: string;
  status: FormStatus;
  /** The pages of the form as patients see it, in order. What a step holds is not documented. */
  steps?: Record<string, unknown>[];
  /** The next version of the form, where one is being worked on. */
  draft?: {
    /** Identifies the draft. */
    id?: string;
    /** The pages of the draft, in the same undocumented shape as those of the form. */
    steps?: Record<string, unknown>[];
  };
}

/**
 * Whether patients can fill the form in. `Draft` was never published, `Published` is live, and
 * `PublishedWithDraft` is live while changes wait in a draft.
 */
export type FormStatus = "Draft" | "Published" | "PublishedWithDraft" | (string & {});

/** A place at which a business sees patients. It can be a real one or a virtual one. */
export interface Location {
  /** Identifies the location. */
  id: string;
  /** Name under which the location is shown. */
  name: string;
  /** What kind of place it is. */
  description?: string | null;
  /** How patients find it or get in, such as which door and floor. */
  instructions?: string | null;
  /** Postal address, in one line. */
  address?: string | null;
  /** Latitude, in degrees. */
  lat?: number | null;
  /** Longitude, in degrees. */
  lng?: number | null;
  /** Time zone of the place, such as `America/New_York`. */
  timezone?: string;
  /** Phone number under which the location is reached. */
  phone?: string | null;
  /** The location's own email address. */
  email?: string | null;
  /** Address of a picture of the location. */
  pictureUrl?: string | null;
  /** The services that are on offer there. */
  services?: {
    /** Identifies the service. */
    id?: string;
    /** Name of the service, such as `First consultation`. */
    name?: string;
  }[];
  /** When the location was added. */
  createdAt?: string;
  /** When the location last changed. */
  updatedAt?: string;
}

/**
 * What has to happen for the message to go out. `RECURRING_…` stands for a series of appointments rather than a
 * single one.
 */
export type BookingEvent = "APPOINTMENT_CREATED" | "APPOINTMENT_UPDATED" | "APPOINTMENT_DELETED" | "RECURRING_APPOINTMENT_CREATED" | "RECURRING_APPOINTMENT_UPDATED" | "RECURRING_APPOINTMENT_DELETED" | (string & {});

/** The way a notification travels, an email or a text message to a phone. */
export type NotificationChannel = "EMAIL" | "SMS" | (string & {});

/**
 * Who gets the message. That is the patient, the staff member of the appointment, the owner of the business, or
 * the further guests of the appointment.
 */
export type NotificationRecipient = "BUSINESS_OWNER" | "GUESTS" | "PATIENT" | "STAFF" | (string & {});

/** Wording of your own for a notification, in place of Upvio's. */
export interface MessageTemplateInput {
  type: MessageTemplateType;
  /** Subject line of the email. It has to be sent with `sms` as well. */
  subject: string;
  /**
   * The message itself. Upvio fills in variables for each appointment, but documents neither which there are nor
   * how they are written.
   */
  content: string;
}

/**
 * What kind of message the text is written for. It names the same two channels as the `type` of the notification
 * around it, in lower case.
 */
export type MessageTemplateType = "email" | "sms" | (string & {});

/**
 * A notification that goes out by itself when an appointment is booked, changed or cancelled, to one kind of
 * recipient by one channel.
 */
export interface BookingEventTemplate {
  /** Identifies the template. */
  id?: string;
  /** When the template was made. */
  createdAt?: string;
  /** When the template last changed. */
  updatedAt?: string;
  /** The business whose appointments it is for. */
  businessId?: string;
  /** The services whose appointments it is for, by ID. Empty means all services. */
  serviceIds?: string[];
  event?: BookingEvent;
  type?: NotificationChannel;
  recipient?: NotificationRecipient;
  /** Whether the template is in use. While it is `false`, nothing goes out. */
  enabled?: boolean;
  /** The wording that the business has set for it, or `null` where it goes with Upvio's. */
  messageTemplate?: MessageTemplate | null;
  defaultTemplate?: MessageTemplate;
}

/**
 * The wording of a notification, either the one the business has set (`messageTemplate`) or Upvio's, which is
 * used without it (`defaultTemplate`).
 */
export interface MessageTemplate {
  /** Identifies the wording, not the notification that uses it. No call of the API takes it. */
  id?: string;
  type?: MessageTemplateType;
  /** Subject line of the email. */
  subject?: string;
  /** The message itself, with variables in it that Upvio fills in for each appointment. */
  content?: string;
}

/** A message that goes out by itself some time after an appointment, to one kind of recipient by one channel. */
export interface PostAppointmentMessageTemplate {
  /** Identifies the template. */
  id?: string;
  /** When the template was made. */
  createdAt?: string;
  /** When the template last changed. */
  updatedAt?: string;
  /** The business whose appointments it is for. */
  businessId?: string;
  /** The services whose appointments it is for, by ID. Empty means all services. */
  serviceIds?: string[];
  /** How long after the appointment the message goes out, in minutes. */
  minutes?: number;
  type?: NotificationChannel;
  recipient?: NotificationRecipient;
  /** Whether the template is in use. While it is `false`, nothing goes out. */
  enabled?: boolean;
  /** The wording that the business has set for it, or `null` where it goes with Upvio's. */
  messageTemplate?: MessageTemplate | null;
  defaultTemplate?: MessageTemplate;
}

/** Who is reminded of the appointment, its patient or its staff member. */
export type ReminderResourceType = "PATIENT" | "STAFF" | (string & {});

/** A reminder that goes out by itself some time before an appointment, to its patient or its staff member. */
export interface ReminderTemplate {
  /** Identifies the template. */
  id?: string;
  /** When the template was made. */
  createdAt?: string;
  /** When the template last changed. */
  updatedAt?: string;
  /** The business whose appointments it is for. */
  businessId?: string;
  /** The services whose appointments it is for, by ID. Empty means all services. */
  serviceIds?: string[];
  /** How long before the appointment the reminder goes out, in minutes. */
  minutes?: number;
  type?: NotificationChannel;
  resourceType?: ReminderResourceType;
  /** Whether the template is in use. While it is `false`, nothing goes out. */
  enabled?: boolean;
  /** The wording that the business has set for it, or `null` where it goes with Upvio's. */
  messageTemplate?: MessageTemplate | null;
  defaultTemplate?: MessageTemplate;
}

/**
 * An address to which Upvio reports what happens to appointments. Each report is JSON with `id`, `createdAt`,
 * `name` (`appointment.create`, `appointment.update`, `appointment.delete` or `appointment.request`), `business`
 * (`id` and `name`) and, in `data`, the appointment. How to tell that one comes from Upvio is not documented, so
 * verify it with `appointments.retrieve`.
 */
export interface OutgoingWebhook {
  /** Identifies the webhook. */
  id: string;
  /** When the webhook was set up. */
  createdAt?: string;
  /** When the webhook last changed. */
  updatedAt?: string;
  /** Whether Upvio sends anything to it. */
  enabled: boolean;
  /** The URL that receives the events. */
  endpoint: string;
}

/**
 * What to do when the business has a patient with this email address already. `upsert` (the default) updates
 * that patient, `create` refuses with 409.
 */
export type PatientCreateMode = "create" | "upsert" | (string & {});

/**
 * A person in the care of a business. Within it, an email address belongs to one patient only. Body measures,
 * habits and medical history are read-only here; Upvio's vitals scans take the same facts as input.
 */
export interface Patient {
  /** Identifies the patient. */
  id: string;
  /** When the patient was added. */
  createdAt: string;
  /** When the patient last changed. */
  updatedAt: string;
  /** When the patient was archived, or `null` for an active one. */
  archivedAt?: string | null;
  /** Why the patient was archived, where somebody noted it. Archiving by API takes no reason. */
  archivedReason?: string | null;
  /** Email address, unique among the patients of the business. Creating a patient looks for a known one by it. */
  email: string;
  /** Legal name in full, in one field; there is no split into first and last name. */
  name: string;
  /** The patient's mobile number. */
  phoneMobile?: string | null;
  /** The day on which the patient was born. */
  dob?: string | null;
  /** The sex recorded for the patient, which may differ from `gender`. */
  biologicalSex?: BiologicalSex | null;
  /** The gender recorded for the patient. No list of values is documented. */
  gender?: string | null;
  /** The patient's race or ethnicity. No list of values is documented. */
  race?: string | null;
  /** Time zone of the patient, such as `UTC` or `Europe/London`. */
  timezone?: string | null;
  /** Body height in centimetres. */
  height?: number | null;
  /** Body weight in kilograms. */
  weight?: number | null;
  /** Girth of the waist in centimetres. */
  waistCircumference?: number | null;
  /** How much the patient exercises. */
  activityLevel?: ActivityLevel | null;
  /** The patient's smoking habit. */
  smokingStatus?: SmokingStatus | null;
  /** Daily diet; `true` where it includes vegetables and fruit. */
  vegetableFruitDiet?: boolean | null;
  /** Total cholesterol in the blood. The unit is not documented. */
  cholesterol?: number | null;
  /** HDL cholesterol in the blood. The unit is not documented. */
  cholesterolHdl?: number | null;
  /** LDL cholesterol in the blood. The unit is not documented. */
  cholesterolLdl?: number | null;
  /** Triglycerides in the blood. The unit is not documented. */
  triglyceride?: number | null;
  /** Blood sugar on an empty stomach. The unit is not documented. */
  fastingGlucose?: number | null;
  /** Whether the patient ever had high blood sugar. */
  historyOfHighGlucose?: boolean | null;
  /** How far diabetes has developed in the patient, if at all. */
  diabetesStatus?: DiabetesStatus | null;
  /** Diabetes among the relatives of the patient. */
  familyDiabetesHistory?: FamilyDiabetesHistory | null;
  /** Whether the patient ever had high blood pressure. */
  historyOfHypertension?: boolean | null;
  /** Treatment of the patient for high blood pressure. */
  hypertensionTreatment?: HypertensionTreatment | null;
  /** High blood pressure of mother and father. */
  parentalHypertensionHistory?: ParentalHypertensionHistory | null;
  /** Medication that the patient takes for chronic diseases. */
  chronicMedicationStatus?: ChronicMedicationStatus | null;
}

/** Sex in the biological sense, as opposed to gender. */
export type BiologicalSex = "FEMALE" | "MALE" | "OTHER" | (string & {});

/**
 * How long the patient exercises, from not at all (`inactive`) to over three hours (`exerciseOver3Hours`). Upvio
 * does not say over which period.
 */
export type ActivityLevel = "inactive" | "exercise10Mins" | "exercise20to60Mins" | "exercise1to3Hours" | "exerciseOver3Hours" | (string & {});

/** Whether the patient smokes now, used to, or never did. */
export type SmokingStatus = "never" | "former" | "current" | (string & {});

/** Whether the patient has diabetes, or its early stage (`preDiabetes`). */
export type DiabetesStatus = "none" | "preDiabetes" | "diabetes" | (string & {});

/**
 * Diabetes in the patient's family. Either a parent, sibling or child has it (`firstDegree`), or only relatives
 * further away (`noneFirstDegree`), or nobody (`none`).
 */
export type FamilyDiabetesHistory = "none" | "noneFirstDegree" | "firstDegree" | (string & {});

/** Whether the patient is treated for high blood pressure. `notNeeded` says that there is nothing to treat. */
export type HypertensionTreatment = "notNeeded" | "no" | "yes" | (string & {});

/** How many of the patient's parents have or had high blood pressure. */
export type ParentalHypertensionHistory = "none" | "one" | "both" | (string & {});

/** For how many chronic diseases the patient takes medication. */
export type ChronicMedicationStatus = "none" | "oneOrTwoDiseases" | "threeOrMoreDiseases" | (string & {});

/** A link that signs one patient in, without anything to type, and leads them to a page of your choice. */
export interface MagicLink {
  /** Identifies the link. No call of the API takes it. */
  id: string;
  /** The link to hand to the patient. Whoever opens it is signed in as the patient, so treat it like a password. */
  url: string;
  /** Where the patient lands once signed in, as asked for. */
  redirectUrl: string;
  /** When the link was made. */
  createdAt: string;
  /** When the link stops working. Upvio sets the lifetime, 20 minutes according to one of its samples. */
  expiresAt: string;
}

/** A heading that groups services, such as `Physiotherapy`, with a booking page for just those. */
export interface ServiceCategory {
  /** Identifies the category. */
  id?: string;
  /** When the category was created. */
  createdAt?: string;
  /** When the category last changed. */
  updatedAt?: string;
  /** Name under which patients see the category. */
  name: string;
  /** Public page on which patients book the services of the category. */
  bookingURL?: string;
}

/**
 * Something that patients can book, such as a consultation: who offers it, how long it takes, what it costs, and
 * the rules for booking it.
 */
export interface Service {
  /** Identifies the service. Upvio sets it. */
  id?: string;
  /** When the service was created. Upvio sets it. */
  createdAt?: string;
  /** When the service last changed. Upvio sets it. */
  updatedAt?: string;
  /** Short name of the service, unlike that of any other, such as `gp-consultation`. */
  alias?: string | null;
  /** Name under which patients see the service. */
  name: string;
  /** What patients can expect of the service. */
  description?: string | null;
  /** Public page on which patients book the service. Upvio sets it. */
  bookingURL?: string;
  /** Whether the service is in use. `false` takes it out of everything, without deleting it. */
  enabled?: boolean | null;
  /** Who offers the service, by staff ID. An empty list stands for all staff of the business. */
  staffsIds?: string[];
  /** Staff who can join in group bookings of the service, by ID, besides those who offer it. */
  additionalStaffIds?: string[];
  /** The categories under which the service is listed, by ID. */
  categoriesIds?: string[];
  /** How many minutes ahead of the start a patient has to book or reschedule at the latest. */
  leadTime?: number | null;
  /** How many minutes ahead of the start a patient has to cancel at the latest. */
  cancelLeadTime?: number | null;
  /** Grid of the starting times, in minutes. With 15, patients are offered 8:00, 8:15, 8:30 and so on. */
  timeIncrement?: number | null;
  /**
   * How many days ahead patients are offered times. A service without a limit of its own goes by that of the
   * business.
   */
  availabilityLimitDays?: number | null;
  /** The location of the business at which the service is given, or `null` where none of them is set. */
  location?: LocationReference | null;
  /** How patient and staff meet. No list of values is documented; the samples show `meet`, a Google Meet call. */
  locationType?: string | null;
  /** Where they meet, in the form that fits `locationType`, such as an address. */
  locationValue?: string | null;
  /** Currency of the prices, by its ISO 4217 code. Samples write it in capitals (`USD`). */
  currency?: string | null;
  /** The lengths in which the service can be booked, each at its own price. */
  durations: {
    /** Length of the appointment, in minutes. */
    duration: number;
    /**
     * Price of an appointment of this length, 0 where it is free. Whether it counts whole units of the currency
     * or cents is not documented.
     */
    price: number;
  }[];
  /** Whether a booking is only a request until the business approves it. */
  bookingsRequireApproval?: boolean | null;
  /**
   * How many patients can book the same time with the same member of staff; more than 1 makes it a group
   * booking.
   */
  bookingsPerTimeslot?: number | null;
  /** Minutes to keep free before each appointment. The dashboard takes 0 to 1440, which is a day. */
  bufferBeforeMinutes?: number | null;
  /** Minutes to keep free after each appointment. The dashboard takes 0 to 1440, which is a day. */
  bufferAfterMinutes?: number | null;
}

/** A person who works for a business and uses Upvio there, for example a practitioner whom patients can book. */
export interface Staff {
  /** Identifies the staff member. */
  id: string;
  /** When the staff member was added. */
  createdAt?: string;
  /** When the staff member last changed. */
  updatedAt?: string;
  /**
   * The business that the staff member works for, by ID.
   * @deprecated
   */
  businessId?: string;
  /** Address with which the staff member signs in to Upvio. No two have the same. */
  email: string;
  /** Short unique name, such as `john`, where one has been set. */
  alias?: string | null;
  /** Legal name in full, in one field. */
  name: string;
  status: StaffStatus;
  /**
   * Whether `status` is `ACTIVE`. Read `status` instead.
   * @deprecated
   */
  enabled: boolean;
  /**
   * Page on which patients book this staff member, such as
   * `https://forms.upvio.com/book/harbour-clinic/staff/123`.
   */
  bookingURL?: string;
  /**
   * What the staff member may do in Upvio. Its help pages know owner, admin, manager, staff and developer; how
   * the API spells them is not documented.
   */
  roles: string[];
  /** The staff whose profiles, appointments and working hours this one may manage, by ID. */
  managedStaffIds?: string[];
  /** Time zone of the staff member, such as `UTC` or `Europe/London`. */
  timezone?: string | null;
}

/**
 * Where a staff member stands. Only `ACTIVE` ones can be booked. `DISABLED` ones still sign in, `ARCHIVED` ones
 * are locked out of the business, and the last two have not accepted or not been sent an invitation.
 */
export type StaffStatus = "ACTIVE" | "DISABLED" | "ARCHIVED" | "PENDING_INVITE" | "NOT_INVITED" | (string & {});

/** The weekly hours that a staff member works during a stretch of time. Upvio calls the feature experimental. */
export interface WorkingHoursSchedule {
  /** Identifies the schedule. */
  id: string;
  /** When the schedule was made. */
  createdAt: string;
  /** When the schedule last changed. */
  updatedAt: string;
  /** Whose schedule it is, by the ID of the staff member. */
  staffId: string;
  workingHours: WorkingWeek;
  /**
   * Time zone in which the hours are meant, such as `America/New_York`. It cannot be set when creating a
   * schedule.
   */
  timezone?: string;
  /** When the schedule starts to apply, as a point in time (creating one takes a day). */
  dateStart: string;
  /** When the schedule ceases to apply, as a point in time (creating one takes a day). */
  dateEnd?: string;
}

/**
 * A stretch of time in which a member of staff takes no bookings, such as a holiday or a meeting. No call of the
 * API makes or changes one.
 */
export interface TimeBlocker {
  /** Identifies the time blocker. */
  id?: string;
  /** When the time blocker was set. */
  createdAt?: string;
  /** When the time blocker last changed. */
  updatedAt?: string;
  /** The member of staff whose time is blocked, by ID. */
  staffId?: string;
  /** From when on the time is blocked. */
  startDate?: string;
  /** Until when the time is blocked. */
  endDate?: string;
  /** Why the time is blocked, where somebody noted it. */
  reason?: string | null;
}

/**
 * Whether a vitals link can be used. A `DISABLED` one takes no new scans; what sets `ARCHIVED` apart is not
 * documented.
 */
export type VitalsLinkStatus = "ACTIVE" | "ARCHIVED" | "DISABLED" | (string & {});

/**
 * A page on which patients scan their vitals, with a fixed choice of metrics. Links are made in the Vitals
 * dashboard; the API only reads them.
 */
export interface VitalsLink {
  /** Identifies the link. */
  id: string;
  /** When the link was made. */
  createdAt: string;
  /** When the link last changed. */
  updatedAt: string;
  /** Name under which the business finds the link again. */
  name: string;
  /** A note on what the link is for. */
  description?: string | null;
  /** The last part of `url`, unique to the link. */
  slug: string;
  status: VitalsLinkStatus;
  /** The template that says which metrics its scans measure, by ID. */
  vitalsTemplateId: string;
  /** How many scans have been made with the link. */
  scansCount: number;
  /** How many scans the link is good for in all, or `null` for no limit. One more is refused. */
  maxScans?: number | null;
  /** When the link stops taking new scans, or `null` for never. */
  expiresAt?: string | null;
  /** Where patients scan, for example `https://scan.upvio.com/harbour-clinic/links/check-in`. */
  url: string;
}

/**
 * Facts about a patient that a scan works with besides the video of the face. Patients need not type in what is
 * given here.
 */
export interface VitalsScanInputData {
  gender?: VitalsScanGender;
  /** Country as an ISO 3166-1 code of two letters, such as `GB`. */
  countryCode?: string;
  /** Age in years, from 16 to 120. Minimum 16. Maximum 120. */
  age?: number;
  /** The day on which the patient was born. */
  dob?: string;
  /** The patient's race or ethnicity. No list of values is documented. */
  race?: string;
  /** Body height in centimetres, from 100 to 250. Minimum 100. Maximum 250. */
  height?: number;
  /** Body weight in kilograms, from 30 to 200. Minimum 30. Maximum 200. */
  weight?: number;
  /** Girth of the waist in centimetres, from 50 to 150. Minimum 50. Maximum 150. */
  waistCircumference?: number;
  /** Girth of the neck. Unit and bounds are not documented; the waist is given in centimetres. */
  neckCircumference?: number;
  /** Girth of the hips. Unit and bounds are not documented; the waist is given in centimetres. */
  hipCircumference?: number;
  smokingStatus?: SmokingStatus;
  diabetesStatus?: DiabetesStatus;
  hypertensionTreatment?: HypertensionTreatment;
  activityLevel?: ActivityLevel;
  chronicMedicationStatus?: ChronicMedicationStatus;
  /** Total cholesterol in the blood. The unit is not documented. */
  cholesterol?: number;
  /** HDL cholesterol in the blood. The unit is not documented. */
  cholesterolHdl?: number;
  /** LDL cholesterol in the blood. The unit is not documented. */
  cholesterolLdl?: number;
  familyDiabetesHistory?: FamilyDiabetesHistory;
  parentalHypertensionHistory?: ParentalHypertensionHistory;
  /** Whether the patient ever had high blood sugar. */
  historyOfHighGlucose?: boolean;
  /** Whether the patient ever had high blood pressure. */
  historyOfHypertension?: boolean;
  /** Whether the patient eats vegetables and fruit every day. */
  vegetableFruitDiet?: boolean;
  /** Blood sugar on an empty stomach. The unit is not documented. */
  fastingGlucose?: number;
  /** Triglycerides in the blood. The unit is not documented. */
  triglyceride?: number;
}

/**
 * The patient's gender, as far as a scan tells them apart. Written in lower case, unlike the values of
 * `biologicalSex`.
 */
export type VitalsScanGender = "male" | "female" | "other" | (string & {});

/**
 * One reading of a patient's vitals. Upvio derives them from a video of the face and from what is known of the
 * patient.
 */
export interface VitalsScan {
  /** Identifies the scan. */
  id: string;
  /** When the scan was created, which is before it starts. */
  createdAt: string;
  /** When the scan last changed. */
  updatedAt: string;
  /** Whose scan it is, by the ID of the patient. */
  patientId?: string;
  /** The vitals link under which the scan is made, by ID. */
  vitalsLinkId?: string;
  status: VitalsScanStatus;
  /** What was measured. Only there once `status` is `SUCCEEDED`. */
  results?: VitalsScanResults | null;
  /** What the scan is to measure or derive, as the template of its link says. */
  includedMetrics: VitalsMetric[];
  /** When the patient started to scan, or `null` before that. */
  startedAt?: string | null;
  /** The facts about the patient that came with the call creating the scan. Missing where it sent none. */
  inputData?: VitalsScanInputData | null;
}

/**
 * How far a scan has come. It begins as `PENDING`, is `STARTED` once under way, and ends as `SUCCEEDED` (with
 * results), `FAILED` or `ABORTED`.
 */
export type VitalsScanStatus = "PENDING" | "STARTED" | "SUCCEEDED" | "FAILED" | "ABORTED" | (string & {});

/** The outcome of a scan that succeeded. */
export interface VitalsScanResults {
  metrics?: VitalsScanMetrics;
}

/**
 * The figures that a scan yielded. Those not in the scan's `includedMetrics` are missing or `null`, and so is
 * what could not be measured.
 */
export interface VitalsScanMetrics {
  /** How often the heart beats, in beats per minute. */
  heartRate?: number | null;
  /** How much the time from one heartbeat to the next varies, in milliseconds. */
  heartRateVariability?: number | null;
  /** How often the patient breathes, in breaths per minute. */
  breathingRate?: number | null;
  /** How stressed the body is, as an index without a unit. Its range is not documented. */
  stressIndex?: number | null;
  /** Activity of the part of the nervous system that calms the body, in percent. */
  parasympatheticActivity?: number | null;
  /** How hard the heart works, in mmHg per second. */
  cardiacWorkload?: number | null;
  /** The lower of the two values of blood pressure, in mmHg. */
  bloodPressureDiastolic?: number | null;
  /** The upper of the two values of blood pressure, in mmHg. */
  bloodPressureSystolic?: number | null;
  /** The body mass index in kg/m², a number in spite of the field's name. */
  bmiClassification?: number | null;
  /** One score for the patient's health as a whole. Its range is not documented. */
  wellnessScore?: number | null;
  /** The age to which the state of the blood vessels corresponds, in years. */
  vascularAge?: number | null;
  /** Risk of a disease of heart or vessels that comes from clogged arteries, in percent. */
  atheroscleroticCvdRisk?: number | null;
  /** Risk of an event such as a heart attack or stroke, in percent. The span of time is not documented. */
  cardiovascularEventRisk?: number | null;
  /** Risk to heart and vessels as a score. Its range is not documented. */
  cardiovascularRiskScore?: number | null;
  /** Risk of high blood pressure. Unit and range are not documented. */
  hypertensionRisk?: number | null;
  /** Risk of diabetes, in percent. The span of time is not documented. */
  diabetesRisk?: number | null;
  /** Risk of a fatty liver that does not come from alcohol (NAFLD). Unit and range are not documented. */
  fattyLiverDiseaseRisk?: number | null;
  /** Girth of the waist divided by body height (WHtR). */
  waistToHeightRatio?: number | null;
  /** Fat as a share of body weight, in percent. */
  bodyFatPercentage?: number | null;
  /** Body roundness index (BRI), which tells from height and waist how much fat the body carries. */
  bodyRoundnessIndex?: number | null;
  /** A Body Shape Index (ABSI), which sets the waist in relation to height and weight. */
  aBodyShapeIndex?: number | null;
  /** Conicity index (CI), which tells from waist, height and weight how much fat lies around the belly. */
  conicityIndex?: number | null;
  /** Energy that the body uses at rest, in kcal per day. */
  basalMetabolicRate?: number | null;
  /** Energy that the body uses with all activity (TDEE), in kcal per day. */
  totalDailyEnergyExpenditure?: number | null;
}

/**
 * A figure that a scan yields. The result stands in the field of the same name in camel case, so `HEART_RATE` in
 * `heartRate`. Only `BLOOD_PRESSURE` has no field of its own, beside those of its two values.
 */
export type VitalsMetric = "A_BODY_SHAPE_INDEX" | "ATHEROSCLEROTIC_CVD_RISK" | "BASAL_METABOLIC_RATE" | "BLOOD_PRESSURE" | "BLOOD_PRESSURE_DIASTOLIC" | "BLOOD_PRESSURE_SYSTOLIC" | "BMI_CLASSIFICATION" | "BODY_FAT_PERCENTAGE" | "BODY_ROUNDNESS_INDEX" | "BREATHING_RATE" | "CARDIAC_WORKLOAD" | "CARDIOVASCULAR_EVENT_RISK" | "CARDIOVASCULAR_RISK_SCORE" | "CONICITY_INDEX" | "DIABETES_RISK" | "FATTY_LIVER_DISEASE_RISK" | "HEART_RATE" | "HEART_RATE_VARIABILITY" | "HYPERTENSION_RISK" | "PARASYMPATHETIC_ACTIVITY" | "STRESS_INDEX" | "TOTAL_DAILY_ENERGY_EXPENDITURE" | "VASCULAR_AGE" | "WAIST_TO_HEIGHT_RATIO" | "WELLNESS_SCORE" | (string & {});

/** A choice of metrics for vitals scans, and what a scan of them costs. Links are made from it. */
export interface VitalsTemplate {
  /** Identifies the template. */
  id: string;
  /** When the template was made. */
  createdAt: string;
  /** When the template last changed. */
  updatedAt: string;
  /** Name under which the business finds the template again. */
  name: string;
  /** A note on what the template is for. */
  description?: string | null;
  /** How many of the business's credits one scan uses up. */
  credits: number;
  /** What its scans measure or derive. */
  metrics: VitalsMetric[];
  /** How many links use the template. */
  linksCount: number;
  /** When the template was archived, or `null` for one in use. */
  archivedAt?: string | null;
}

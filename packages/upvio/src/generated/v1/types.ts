// Made by `pnpm generate` from specs/upvio/v1. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

import type {
  AppointmentsCreateRequest,
  AppointmentsCreateResponse,
  AppointmentsDeleteRequest,
  AppointmentsListRequest,
  AppointmentsListResponse,
  AppointmentsRetrieveRequest,
  AppointmentsRetrieveResponse,
  AppointmentsUpdateRequest,
  AppointmentsUpdateResponse,
  AppointmentsUpdateTagsRequest,
  AppointmentsUpdateTagsResponse,
  BusinessesListResponse,
  BusinessesRetrieveRequest,
  BusinessesRetrieveResponse,
  BusinessesUpdateRequest,
  BusinessesUpdateResponse,
  FormSubmission,
  FormSubmissionsListRequest,
  FormSubmissionsListResponse,
  FormSubmissionsRetrieveRequest,
  FormSubmissionsRetrieveResponse,
  FormsListRequest,
  FormsListResponse,
  FormsRetrieveRequest,
  FormsRetrieveResponse,
  LocationsCreateRequest,
  LocationsCreateResponse,
  LocationsDeleteRequest,
  LocationsListRequest,
  LocationsListResponse,
  LocationsRetrieveRequest,
  LocationsRetrieveResponse,
  LocationsUpdateRequest,
  LocationsUpdateResponse,
  NotificationsBookingEventTemplatesCreateRequest,
  NotificationsBookingEventTemplatesCreateResponse,
  NotificationsBookingEventTemplatesDeleteRequest,
  NotificationsBookingEventTemplatesListRequest,
  NotificationsBookingEventTemplatesListResponse,
  NotificationsBookingEventTemplatesRetrieveRequest,
  NotificationsBookingEventTemplatesRetrieveResponse,
  NotificationsBookingEventTemplatesUpdateRequest,
  NotificationsBookingEventTemplatesUpdateResponse,
  NotificationsPostAppointmentMessageTemplatesCreateRequest,
  NotificationsPostAppointmentMessageTemplatesCreateResponse,
  NotificationsPostAppointmentMessageTemplatesDeleteRequest,
  NotificationsPostAppointmentMessageTemplatesListRequest,
  NotificationsPostAppointmentMessageTemplatesListResponse,
  NotificationsPostAppointmentMessageTemplatesRetrieveRequest,
  NotificationsPostAppointmentMessageTemplatesRetrieveResponse,
  NotificationsPostAppointmentMessageTemplatesUpdateRequest,
  NotificationsPostAppointmentMessageTemplatesUpdateResponse,
  NotificationsReminderTemplatesCreateRequest,
  NotificationsReminderTemplatesCreateResponse,
  NotificationsReminderTemplatesDeleteRequest,
  NotificationsReminderTemplatesListRequest,
  NotificationsReminderTemplatesListResponse,
  NotificationsReminderTemplatesRetrieveRequest,
  NotificationsReminderTemplatesRetrieveResponse,
  NotificationsReminderTemplatesUpdateRequest,
  NotificationsReminderTemplatesUpdateResponse,
  OutgoingWebhooksListRequest,
  OutgoingWebhooksListResponse,
  Patient,
  PatientsArchiveRequest,
  PatientsCreateMagicLinkRequest,
  PatientsCreateMagicLinkResponse,
  PatientsCreateRequest,
  PatientsCreateResponse,
  PatientsListRequest,
  PatientsListResponse,
  PatientsRetrieveRequest,
  PatientsRetrieveResponse,
  PatientsUpdateRequest,
  ServiceCategoriesCreateRequest,
  ServiceCategoriesCreateResponse,
  ServiceCategoriesDeleteRequest,
  ServiceCategoriesListRequest,
  ServiceCategoriesListResponse,
  ServiceCategoriesRetrieveRequest,
  ServiceCategoriesRetrieveResponse,
  ServiceCategoriesUpdateRequest,
  ServiceCategoriesUpdateResponse,
  ServicesCreateRequest,
  ServicesCreateResponse,
  ServicesDeleteRequest,
  ServicesListAvailableTimesRequest,
  ServicesListAvailableTimesResponse,
  ServicesListRequest,
  ServicesListResponse,
  ServicesRetrieveRequest,
  ServicesRetrieveResponse,
  ServicesUpdateRequest,
  ServicesUpdateResponse,
  Staff,
  StaffCreateRequest,
  StaffCreateResponse,
  StaffDeleteRequest,
  StaffGetCapacityRequest,
  StaffGetCapacityResponse,
  StaffListRequest,
  StaffListResponse,
  StaffRetrieveRequest,
  StaffRetrieveResponse,
  StaffUpdateRequest,
  StaffWorkingHoursSchedulesCreateRequest,
  StaffWorkingHoursSchedulesCreateResponse,
  StaffWorkingHoursSchedulesDeleteRequest,
  StaffWorkingHoursSchedulesListRequest,
  StaffWorkingHoursSchedulesListResponse,
  StaffWorkingHoursSchedulesRetrieveRequest,
  TimeBlockersListRequest,
  TimeBlockersListResponse,
  TimeBlockersRetrieveRequest,
  TimeBlockersRetrieveResponse,
  VitalsLink,
  VitalsLinksListRequest,
  VitalsLinksListResponse,
  VitalsLinksRetrieveRequest,
  VitalsLinksRetrieveResponse,
  VitalsScan,
  VitalsScansCreateRequest,
  VitalsScansCreateResponse,
  VitalsScansListRequest,
  VitalsScansListResponse,
  VitalsScansRetrieveRequest,
  VitalsScansRetrieveResponse,
  VitalsTemplatesListRequest,
  VitalsTemplatesListResponse,
  VitalsTemplatesRetrieveRequest,
  VitalsTemplatesRetrieveResponse,
  WorkingHoursSchedule,
} from "@linkwright/upvio-types/v1";

export type {
  ActivityLevel,
  Appointment,
  AppointmentsCreateRequest,
  AppointmentsCreateResponse,
  AppointmentsDeleteRequest,
  AppointmentsListRequest,
  AppointmentsListResponse,
  AppointmentsRetrieveRequest,
  AppointmentsRetrieveResponse,
  AppointmentsUpdateRequest,
  AppointmentsUpdateResponse,
  AppointmentsUpdateTagsRequest,
  AppointmentsUpdateTagsResponse,
  BiologicalSex,
  BookingEvent,
  BookingEventTemplate,
  Business,
  BusinessesListResponse,
  BusinessesRetrieveRequest,
  BusinessesRetrieveResponse,
  BusinessesUpdateRequest,
  BusinessesUpdateResponse,
  ChronicMedicationStatus,
  DiabetesStatus,
  FamilyDiabetesHistory,
  Form,
  FormStatus,
  FormSubmission,
  FormSubmissionsListRequest,
  FormSubmissionsListResponse,
  FormSubmissionsRetrieveRequest,
  FormSubmissionsRetrieveResponse,
  FormVisibility,
  FormsListRequest,
  FormsListResponse,
  FormsRetrieveRequest,
  FormsRetrieveResponse,
  HypertensionTreatment,
  Location,
  LocationReference,
  LocationsCreateRequest,
  LocationsCreateResponse,
  LocationsDeleteRequest,
  LocationsListRequest,
  LocationsListResponse,
  LocationsRetrieveRequest,
  LocationsRetrieveResponse,
  LocationsUpdateRequest,
  LocationsUpdateResponse,
  MagicLink,
  MessageTemplate,
  MessageTemplateInput,
  MessageTemplateType,
  NotificationChannel,
  NotificationRecipient,
  NotificationsBookingEventTemplatesCreateRequest,
  NotificationsBookingEventTemplatesCreateResponse,
  NotificationsBookingEventTemplatesDeleteRequest,
  NotificationsBookingEventTemplatesListRequest,
  NotificationsBookingEventTemplatesListResponse,
  NotificationsBookingEventTemplatesRetrieveRequest,
  NotificationsBookingEventTemplatesRetrieveResponse,
  NotificationsBookingEventTemplatesUpdateRequest,
  NotificationsBookingEventTemplatesUpdateResponse,
  NotificationsPostAppointmentMessageTemplatesCreateRequest,
  NotificationsPostAppointmentMessageTemplatesCreateResponse,
  NotificationsPostAppointmentMessageTemplatesDeleteRequest,
  NotificationsPostAppointmentMessageTemplatesListRequest,
  NotificationsPostAppointmentMessageTemplatesListResponse,
  NotificationsPostAppointmentMessageTemplatesRetrieveRequest,
  NotificationsPostAppointmentMessageTemplatesRetrieveResponse,
  NotificationsPostAppointmentMessageTemplatesUpdateRequest,
  NotificationsPostAppointmentMessageTemplatesUpdateResponse,
  NotificationsReminderTemplatesCreateRequest,
  NotificationsReminderTemplatesCreateResponse,
  NotificationsReminderTemplatesDeleteRequest,
  NotificationsReminderTemplatesListRequest,
  NotificationsReminderTemplatesListResponse,
  NotificationsReminderTemplatesRetrieveRequest,
  NotificationsReminderTemplatesRetrieveResponse,
  NotificationsReminderTemplatesUpdateRequest,
  NotificationsReminderTemplatesUpdateResponse,
  OutgoingWebhook,
  OutgoingWebhooksListRequest,
  OutgoingWebhooksListResponse,
  ParentalHypertensionHistory,
  Patient,
  PatientCreateMode,
  PatientsArchiveRequest,
  PatientsCreateMagicLinkRequest,
  PatientsCreateMagicLinkResponse,
  PatientsCreateRequest,
  PatientsCreateResponse,
  PatientsListRequest,
  PatientsListResponse,
  PatientsRetrieveRequest,
  PatientsRetrieveResponse,
  PatientsUpdateRequest,
  PostAppointmentMessageTemplate,
  ReminderResourceType,
  ReminderTemplate,
  Service,
  ServiceCategoriesCreateRequest,
  ServiceCategoriesCreateResponse,
  ServiceCategoriesDeleteRequest,
  ServiceCategoriesListRequest,
  ServiceCategoriesListResponse,
  ServiceCategoriesRetrieveRequest,
  ServiceCategoriesRetrieveResponse,
  ServiceCategoriesUpdateRequest,
  ServiceCategoriesUpdateResponse,
  ServiceCategory,
  ServicesCreateRequest,
  ServicesCreateResponse,
  ServicesDeleteRequest,
  ServicesListAvailableTimesRequest,
  ServicesListAvailableTimesResponse,
  ServicesListRequest,
  ServicesListResponse,
  ServicesRetrieveRequest,
  ServicesRetrieveResponse,
  ServicesUpdateRequest,
  ServicesUpdateResponse,
  SmokingStatus,
  Staff,
  StaffCreateRequest,
  StaffCreateResponse,
  StaffDeleteRequest,
  StaffGetCapacityRequest,
  StaffGetCapacityResponse,
  StaffListRequest,
  StaffListResponse,
  StaffRetrieveRequest,
  StaffRetrieveResponse,
  StaffStatus,
  StaffUpdateRequest,
  StaffWorkingHoursSchedulesCreateRequest,
  StaffWorkingHoursSchedulesCreateResponse,
  StaffWorkingHoursSchedulesDeleteRequest,
  StaffWorkingHoursSchedulesListRequest,
  StaffWorkingHoursSchedulesListResponse,
  StaffWorkingHoursSchedulesRetrieveRequest,
  TimeBlocker,
  TimeBlockersListRequest,
  TimeBlockersListResponse,
  TimeBlockersRetrieveRequest,
  TimeBlockersRetrieveResponse,
  VitalsLink,
  VitalsLinkStatus,
  VitalsLinksListRequest,
  VitalsLinksListResponse,
  VitalsLinksRetrieveRequest,
  VitalsLinksRetrieveResponse,
  VitalsMetric,
  VitalsScan,
  VitalsScanGender,
  VitalsScanInputData,
  VitalsScanMetrics,
  VitalsScanResults,
  VitalsScanStatus,
  VitalsScansCreateRequest,
  VitalsScansCreateResponse,
  VitalsScansListRequest,
  VitalsScansListResponse,
  VitalsScansRetrieveRequest,
  VitalsScansRetrieveResponse,
  VitalsTemplate,
  VitalsTemplatesListRequest,
  VitalsTemplatesListResponse,
  VitalsTemplatesRetrieveRequest,
  VitalsTemplatesRetrieveResponse,
  WorkingDay,
  WorkingHoursSchedule,
  WorkingWeek,
} from "@linkwright/upvio-types/v1";

/** The methods of Upvio (upvio/v1), by their dotted path. */
export interface Methods {
  readonly appointments: {
    /**
     * Create an appointment.
     *
     * Books a service for a patient. Get available start times from `services.listAvailableTimes`; the response for a time that is already taken is not documented. Each call books another appointment, and the business may have configured messages that are sent on booking.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createappointment
     */
    create(request: AppointmentsCreateRequest, options?: RequestOptions): ApiPromise<AppointmentsCreateResponse>;
    /**
     * Delete an appointment.
     *
     * Deletes an appointment. Whether the patient is notified, and whether the appointment remains readable as `cancelled`, is not documented. To let patients cancel on their own, give them `cancelUrl`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deleteappointment/
     */
    delete(request: AppointmentsDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List appointments.
     *
     * Returns all appointments between two points in time, for the whole business or for one patient. Both points are required, so to read all appointments, request one period after another.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listappointments
     */
    list(request: AppointmentsListRequest, options?: RequestOptions): ApiPromise<AppointmentsListResponse>;
    /**
     * Get an appointment.
     *
     * Returns an appointment with all its details, including the patient's answers from booking.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveappointment/
     */
    retrieve(request: AppointmentsRetrieveRequest, options?: RequestOptions): ApiPromise<AppointmentsRetrieveResponse>;
    /**
     * Update an appointment.
     *
     * Updates an appointment. `ignoreBusyTimes` implies that the time can be changed; which fields the call accepts is not documented, so compare the response with what you sent. For tags, use `appointments.updateTags`.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updateappointment/
     */
    update(request: AppointmentsUpdateRequest, options?: RequestOptions): ApiPromise<AppointmentsUpdateResponse>;
    /**
     * Set the tags of an appointment.
     *
     * Sets your own labels on an appointment, for example to distinguish first visits from others. Send all labels that the appointment should have; whether tags missing from the list are removed is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updateappointmenttags/
     */
    updateTags(request: AppointmentsUpdateTagsRequest, options?: RequestOptions): ApiPromise<AppointmentsUpdateTagsResponse>;
  };
  readonly businesses: {
    /**
     * List businesses.
     *
     * Returns every business that the API key can act on. Use it to find the `businessId` that all other calls require, or to check that a key is valid.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listbusinesses/
     */
    list(request?: Record<string, never>, options?: RequestOptions): ApiPromise<BusinessesListResponse>;
    /**
     * Get a business.
     *
     * Returns a business. Use its `alias` to build the public URLs that magic links lead patients to.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievebusiness/
     */
    retrieve(request?: BusinessesRetrieveRequest, options?: RequestOptions): ApiPromise<BusinessesRetrieveResponse>;
    /**
     * Update a business.
     *
     * Updates the name, email address, or time zone of a business; the call accepts no other field. Whether omitted fields keep their values is not documented, so also send the values to keep.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updatebusiness/
     */
    update(request?: BusinessesUpdateRequest, options?: RequestOptions): ApiPromise<BusinessesUpdateResponse>;
  };
  readonly formSubmissions: {
    /**
     * List form submissions.
     *
     * Returns a page of form submissions with their questions and answers, for all forms and patients or for a single one. The order is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listformsubmissions/
     */
    list(request?: FormSubmissionsListRequest, options?: RequestOptions): PagedPromise<FormSubmissionsListResponse, FormSubmission>;
    /**
     * Get a form submission.
     *
     * Returns a form submission with its questions and answers, so that you can display it without reading the form itself.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveformsubmission/
     */
    retrieve(request: FormSubmissionsRetrieveRequest, options?: RequestOptions): ApiPromise<FormSubmissionsRetrieveResponse>;
  };
  readonly forms: {
    /**
     * List forms.
     *
     * Returns the forms of the business, with the number of submissions of each. Use it to find the form whose submissions you want, or to link to forms by `url`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listforms/
     */
    list(request?: FormsListRequest, options?: RequestOptions): ApiPromise<FormsListResponse>;
    /**
     * Get a form.
     *
     * Returns a form with its steps, and with those of the next version if one is in progress. For patients' answers, use `formSubmissions.list`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveform/
     */
    retrieve(request: FormsRetrieveRequest, options?: RequestOptions): ApiPromise<FormsRetrieveResponse>;
  };
  readonly locations: {
    /**
     * Create a location.
     *
     * Creates a location where the business sees patients. Only the name is required. No rule that prevents duplicate locations is documented, so do not retry the call without checking first.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createlocation
     */
    create(request: LocationsCreateRequest, options?: RequestOptions): ApiPromise<LocationsCreateResponse>;
    /**
     * Delete a location.
     *
     * Deletes a location. What happens to services and appointments that refer to it is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deletelocation/
     */
    delete(request: LocationsDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List locations.
     *
     * Returns all locations of the business, each with the services offered there.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listlocations/
     */
    list(request?: LocationsListRequest, options?: RequestOptions): ApiPromise<LocationsListResponse>;
    /**
     * Get a location.
     *
     * Returns a location, for example to give patients directions to an appointment, which itself includes only the address.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievelocation/
     */
    retrieve(request: LocationsRetrieveRequest, options?: RequestOptions): ApiPromise<LocationsRetrieveResponse>;
    /**
     * Update a location.
     *
     * Updates a location. Whether omitted fields keep their values is not documented, so also send the values to keep. The services offered at the location are not set here.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updatelocation/
     */
    update(request: LocationsUpdateRequest, options?: RequestOptions): ApiPromise<LocationsUpdateResponse>;
  };
  readonly notifications: {
    readonly bookingEventTemplates: {
      /**
       * Create a booking notification.
       *
       * Creates a notification that Upvio sends automatically on an event, to one type of recipient over one channel. The wording defaults to Upvio's. The call itself sends nothing. The effect of a second template of the same kind is not documented, so do not retry the call without checking first.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createbookingeventtemplate
       */
      create(request: NotificationsBookingEventTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesCreateResponse>;
      /**
       * Delete a booking notification.
       *
       * Deletes a notification so that it is no longer sent. To pause it instead, update it with `enabled` set to `false`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/deletebookingeventtemplate/
       */
      delete(request: NotificationsBookingEventTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List booking notifications.
       *
       * Returns, in one response, the notifications that Upvio sends when appointments are booked, changed, or canceled. Use it to find the ID of a notification to disable or reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listbookingeventtemplates
       */
      list(request?: NotificationsBookingEventTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesListResponse>;
      /**
       * Get a booking notification.
       *
       * Returns a notification with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievebookingeventtemplate/
       */
      retrieve(request: NotificationsBookingEventTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesRetrieveResponse>;
      /**
       * Update a booking notification.
       *
       * Enables or disables a notification, or changes its wording; for anything else, create another one and delete this one. Since this is a PATCH, omitted fields should keep their values. How to return to Upvio's wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/updatebookingeventtemplate/
       */
      update(request: NotificationsBookingEventTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsBookingEventTemplatesUpdateResponse>;
    };
    readonly postAppointmentMessageTemplates: {
      /**
       * Create a post-appointment message.
       *
       * Creates a message that Upvio sends automatically a set time after each appointment, to one type of recipient over one channel. The wording defaults to Upvio's. The call itself sends nothing. The effect of a second template of the same kind is not documented, so do not retry the call without checking first.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createpostappointmentmessagetemplate/
       */
      create(request: NotificationsPostAppointmentMessageTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesCreateResponse>;
      /**
       * Delete a post-appointment message.
       *
       * Deletes a message so that it is no longer sent. To pause it instead, update it with `enabled` set to `false`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/deletepostappointmentmessagetemplate/
       */
      delete(request: NotificationsPostAppointmentMessageTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List post-appointment messages.
       *
       * Returns, in one response, the messages that Upvio sends after appointments, such as a thank-you or a request for feedback. Use it to find the ID of a message to disable or reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listpostappointmentmessagetemplates/
       */
      list(request?: NotificationsPostAppointmentMessageTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesListResponse>;
      /**
       * Get a post-appointment message.
       *
       * Returns a message with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievepostappointmentmessagetemplate/
       */
      retrieve(request: NotificationsPostAppointmentMessageTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesRetrieveResponse>;
      /**
       * Update a post-appointment message.
       *
       * Enables or disables a message, or changes its wording; for anything else, create another one and delete this one. Since this is a PATCH, omitted fields should keep their values. How to return to Upvio's wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/updatepostappointmentmessagetemplate
       */
      update(request: NotificationsPostAppointmentMessageTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsPostAppointmentMessageTemplatesUpdateResponse>;
    };
    readonly reminderTemplates: {
      /**
       * Create an appointment reminder.
       *
       * Creates a reminder that Upvio sends automatically a set time before each appointment, to patients or staff over one channel. The wording defaults to Upvio's. The call itself sends nothing. The effect of a second template of the same kind is not documented, so do not retry the call without checking first.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createremindertemplate
       */
      create(request: NotificationsReminderTemplatesCreateRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesCreateResponse>;
      /**
       * Delete an appointment reminder.
       *
       * Deletes a reminder so that it is no longer sent. To pause it instead, update it with `enabled` set to `false`.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/deleteremindertemplate/
       */
      delete(request: NotificationsReminderTemplatesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List appointment reminders.
       *
       * Returns, in one response, the reminders that Upvio sends before appointments. Use it to find the ID of a reminder to disable or reword.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listremindertemplates/
       */
      list(request?: NotificationsReminderTemplatesListRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesListResponse>;
      /**
       * Get an appointment reminder.
       *
       * Returns a reminder with the wording in use and Upvio's own.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrieveremindertemplate/
       */
      retrieve(request: NotificationsReminderTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesRetrieveResponse>;
      /**
       * Update an appointment reminder.
       *
       * Enables or disables a reminder, or changes its wording; for anything else, create another one and delete this one. Since this is a PATCH, omitted fields should keep their values. How to return to Upvio's wording is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/updateremindertemplate/
       */
      update(request: NotificationsReminderTemplatesUpdateRequest, options?: RequestOptions): ApiPromise<NotificationsReminderTemplatesUpdateResponse>;
    };
  };
  readonly outgoingWebhooks: {
    /**
     * List webhooks.
     *
     * Returns the URLs to which Upvio reports appointment events, and whether each is in use. No documented call creates, updates, or deletes webhooks.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listoutgoingwebhooks/
     */
    list(request?: OutgoingWebhooksListRequest, options?: RequestOptions): ApiPromise<OutgoingWebhooksListResponse>;
  };
  readonly patients: {
    /**
     * Archive a patient.
     *
     * Archives a patient but keeps the record. The total of `patients.list` excludes archived patients; whether they are still listed is not documented. No documented call reverses it.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/archivepatient/
     */
    archive(request: PatientsArchiveRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * Create or update a patient by email address.
     *
     * Creates a patient. If the business already has a patient with this email address, updates that patient instead, unless `mode` is `create`, in which case it responds with 409. Not safe to retry without a check: if the response was lost, a second `create` is rejected although the first succeeded, and a second `upsert` may overwrite changes others made in the meantime.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createpatient
     */
    create(request: PatientsCreateRequest, options?: RequestOptions): ApiPromise<PatientsCreateResponse>;
    /**
     * Create a magic link for a patient.
     *
     * Creates a link that signs the patient in to Upvio and then leads to `redirectUrl`, for example to a vitals scan. Upvio does not deliver the link. Give `url` to the patient yourself, by email, by SMS, or in your app, and to no one else. Each call creates another link.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createpatientmagiclink/
     */
    createMagicLink(request: PatientsCreateMagicLinkRequest, options?: RequestOptions): ApiPromise<PatientsCreateMagicLinkResponse>;
    /**
     * List patients.
     *
     * Returns a page of patients. The order is not documented. Since the highest offset is 10,000, paging through the list 50 at a time ends after 10,050 patients.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listpatients/
     */
    list(request?: PatientsListRequest, options?: RequestOptions): PagedPromise<PatientsListResponse, Patient>;
    /**
     * Get a patient.
     *
     * Returns a patient with the health information on record. Patients can be looked up by ID only; to find one by email address, page through the list.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievepatient/
     */
    retrieve(request: PatientsRetrieveRequest, options?: RequestOptions): ApiPromise<PatientsRetrieveResponse>;
    /**
     * Update a patient.
     *
     * Updates the name, email address, or mobile phone number of a patient. The response is the patient itself, not inside `data` as elsewhere. Whether omitted fields keep their values is not documented, so also send the values to keep.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updatepatient
     */
    update(request: PatientsUpdateRequest, options?: RequestOptions): ApiPromise<Patient>;
  };
  readonly serviceCategories: {
    /**
     * Create a service category.
     *
     * Creates a category in which to group services. Assign services to it with `categoriesIds` when creating or updating them.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createservicecategory/
     */
    create(request: ServiceCategoriesCreateRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesCreateResponse>;
    /**
     * Delete a service category.
     *
     * Deletes a category. What happens to the services in it is not documented.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deleteservicecategory/
     */
    delete(request: ServiceCategoriesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List service categories.
     *
     * Returns all categories in which the business groups its services. The categories of a service are in its `categoriesIds`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listservicecategories/
     */
    list(request?: ServiceCategoriesListRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesListResponse>;
    /**
     * Get a service category.
     *
     * Returns a category. Its `bookingURL` is the page to send patients to so that they can choose among its services.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveservicecategory/
     */
    retrieve(request: ServiceCategoriesRetrieveRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesRetrieveResponse>;
    /**
     * Rename a service category.
     *
     * Changes the name of a category; the call accepts no other field.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updateservicecategory/
     */
    update(request: ServiceCategoriesUpdateRequest, options?: RequestOptions): ApiPromise<ServiceCategoriesUpdateResponse>;
  };
  readonly services: {
    /**
     * Create a service.
     *
     * Creates a service that patients can book. Only the name and the available lengths are required. The response includes the page where patients book it. Each call creates another service.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createservice/
     */
    create(request: ServicesCreateRequest, options?: RequestOptions): ApiPromise<ServicesCreateResponse>;
    /**
     * Delete a service.
     *
     * Deletes a service. What happens to appointments booked for it is not documented. To only stop bookings, update the service with `enabled` set to `false`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deleteservice/
     */
    delete(request: ServicesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * List services.
     *
     * Returns all services that patients can book at the business, with the lengths, prices, and rules of each. For available times, use `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listservices/
     */
    list(request?: ServicesListRequest, options?: RequestOptions): ApiPromise<ServicesListResponse>;
    /**
     * List available times for a service.
     *
     * Returns the start times in a period at which the service is available, and with which staff members. No time is reserved for you, so a time may be taken when you book it with `appointments.create`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listserviceavailabletimes/
     */
    listAvailableTimes(request: ServicesListAvailableTimesRequest, options?: RequestOptions): ApiPromise<ServicesListAvailableTimesResponse>;
    /**
     * Get a service.
     *
     * Returns a service. Use it to find the lengths that can be booked, since listing available times and booking both require one.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrieveservice/
     */
    retrieve(request: ServicesRetrieveRequest, options?: RequestOptions): ApiPromise<ServicesRetrieveResponse>;
    /**
     * Update a service.
     *
     * Updates a service. The name and lengths are required each time; whether other omitted fields keep their values is not documented, so also send the values to keep. Appointments keep the price at which they were booked.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updateservice/
     */
    update(request: ServicesUpdateRequest, options?: RequestOptions): ApiPromise<ServicesUpdateResponse>;
  };
  readonly staff: {
    /**
     * Create a staff member.
     *
     * Creates a staff member of the business. Upvio has deprecated the call and names no replacement; staff can still be added in its dashboard. Whether it invites the person by email, and the response for an email address already in use, is not documented.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/createstaff/
     * @deprecated
     */
    create(request: StaffCreateRequest, options?: RequestOptions): ApiPromise<StaffCreateResponse>;
    /**
     * Delete a staff member.
     *
     * Removes a staff member from the business. Whether they are archived and can be restored in the dashboard, or are lost together with their history, is not documented for the API, so do not rely on getting anything back.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/deletestaff/
     */
    delete(request: StaffDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
    /**
     * Get a staff member's capacity.
     *
     * Returns the total minutes in a period that a staff member could be booked, was blocked, and was actually booked. Use it for utilization reports; for times available to book, use `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/getstaffcapacity/
     */
    getCapacity(request: StaffGetCapacityRequest, options?: RequestOptions): ApiPromise<StaffGetCapacityResponse>;
    /**
     * List staff members.
     *
     * Returns, in one response, the staff members of the business. Use it to find the staff ID that appointments, working hours, and capacity require.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/liststaff/
     */
    list(request?: StaffListRequest, options?: RequestOptions): ApiPromise<StaffListResponse>;
    /**
     * Get a staff member.
     *
     * Returns a staff member, for example to check from `status` whether patients can book them.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievestaff/
     */
    retrieve(request: StaffRetrieveRequest, options?: RequestOptions): ApiPromise<StaffRetrieveResponse>;
    /**
     * Update a staff member.
     *
     * Updates the name, email address, or time zone of a staff member. The response is the staff member itself, not inside `data` as elsewhere. Whether omitted fields keep their values is not documented, so also send the values to keep.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/updatestaff/
     */
    update(request: StaffUpdateRequest, options?: RequestOptions): ApiPromise<Staff>;
    readonly workingHoursSchedules: {
      /**
       * Create a working hours schedule.
       *
       * Creates a schedule of the hours that a staff member works in a period. It must not conflict with an existing schedule; the response to a conflict is not documented. Upvio calls schedules experimental and may change them.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createstaffworkinghoursschedule/
       */
      create(request: StaffWorkingHoursSchedulesCreateRequest, options?: RequestOptions): ApiPromise<StaffWorkingHoursSchedulesCreateResponse>;
      /**
       * Delete a working hours schedule.
       *
       * Deletes a schedule. Schedules cannot be updated through the API, so to correct one, delete it and create another. Upvio calls schedules experimental and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/deletestaffworkinghoursschedule/
       */
      delete(request: StaffWorkingHoursSchedulesDeleteRequest, options?: RequestOptions): ApiPromise<undefined>;
      /**
       * List working hours schedules.
       *
       * Returns, in one response, the hours that a staff member works in different periods. Upvio calls schedules experimental and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/liststaffworkinghoursschedules/
       */
      list(request: StaffWorkingHoursSchedulesListRequest, options?: RequestOptions): ApiPromise<StaffWorkingHoursSchedulesListResponse>;
      /**
       * Get a working hours schedule.
       *
       * Returns a schedule, by itself and not inside `data` as elsewhere. Upvio calls schedules experimental and may change them.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievestaffworkinghoursschedule/
       */
      retrieve(request: StaffWorkingHoursSchedulesRetrieveRequest, options?: RequestOptions): ApiPromise<WorkingHoursSchedule>;
    };
  };
  readonly timeBlockers: {
    /**
     * List time blockers.
     *
     * Returns the periods in which staff take no bookings, for the whole business or one staff member, for example to show them in a calendar. To find a time to book, use `services.listAvailableTimes`.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/listtimeblockers/
     */
    list(request?: TimeBlockersListRequest, options?: RequestOptions): ApiPromise<TimeBlockersListResponse>;
    /**
     * Get a time blocker.
     *
     * Returns a time blocker, for example to check whether one that you know of was moved.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://developers.upvio.com/api-v1/operations/retrievetimeblocker/
     */
    retrieve(request: TimeBlockersRetrieveRequest, options?: RequestOptions): ApiPromise<TimeBlockersRetrieveResponse>;
  };
  readonly vitals: {
    readonly links: {
      /**
       * List vitals links.
       *
       * Returns a page of the links with which patients scan their vitals. Use it to find where a magic link should lead, or the ID of the link with which to create a scan.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalslinks/
       */
      list(request?: VitalsLinksListRequest, options?: RequestOptions): PagedPromise<VitalsLinksListResponse, VitalsLink>;
      /**
       * Get a vitals link.
       *
       * Returns a link, for example to check how many of its scans are left. Links can be looked up by ID only, not by slug.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalslink/
       */
      retrieve(request: VitalsLinksRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsLinksRetrieveResponse>;
    };
    readonly scans: {
      /**
       * Create a vitals scan.
       *
       * Creates a scan with facts about the patient, so that they do not need to enter them, and sends nothing. Take the patient to the scan's page yourself, preferably with `patients.createMagicLink`; Upvio's samples have it at `https://scan.upvio.com/{alias}/scans/{id}`, one of them on another Upvio host, so try it first. Each call creates another scan, and a scan costs the credits specified by its template.
       *
       * Not safe to repeat: sending it again may do it twice.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/createvitalsscan/
       */
      create(request: VitalsScansCreateRequest, options?: RequestOptions): ApiPromise<VitalsScansCreateResponse>;
      /**
       * List vitals scans.
       *
       * Returns a page of scans with their results, for all patients or for one. Upvio's guide treats the first page as the most recent scans; the sort order is not documented.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalsscans/
       */
      list(request?: VitalsScansListRequest, options?: RequestOptions): PagedPromise<VitalsScansListResponse, VitalsScan>;
      /**
       * Get a vitals scan.
       *
       * Returns a scan. To get the results, poll until `status` is `SUCCEEDED`, `FAILED`, or `ABORTED`; no documented webhook reports scans.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalsscan/
       */
      retrieve(request: VitalsScansRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsScansRetrieveResponse>;
    };
    readonly templates: {
      /**
       * List vitals templates.
       *
       * Returns the sets of metrics that the business can scan, and what a scan of each costs. No documented call creates or changes templates.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/listvitalstemplates/
       */
      list(request?: VitalsTemplatesListRequest, options?: RequestOptions): ApiPromise<VitalsTemplatesListResponse>;
      /**
       * Get a vitals template.
       *
       * Returns a template, for example to check what the scans of a link measure and cost.
       *
       * Safe to repeat: sending it again changes nothing more.
       *
       * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
       * @see https://developers.upvio.com/api-v1/operations/retrievevitalstemplate/
       */
      retrieve(request: VitalsTemplatesRetrieveRequest, options?: RequestOptions): ApiPromise<VitalsTemplatesRetrieveResponse>;
    };
  };
}

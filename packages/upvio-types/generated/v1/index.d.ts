// Made by `pnpm generate` from specs/upvio/v1. Do not edit.
export interface paths {
	"/businesses": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the businesses that the API key can reach
		 * @description Answers every business that the key may act on. Use it to find the `businessId` that all other calls need, or to check that a key works.
		 */
		get: operations["businesses.list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a business
		 * @description Answers one business. Its `alias` is what you need to build the public addresses to which magic links lead patients.
		 */
		get: operations["businesses.retrieve"];
		/**
		 * Update a business
		 * @description Changes the name, email address or time zone of a business; the call takes no other field. Whether a field that you leave out keeps its value is not documented, so send what is to stay as well.
		 */
		put: operations["businesses.update"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/appointments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the appointments of a period
		 * @description Answers all appointments between two moments, of the whole business or of one patient. Both moments are needed, so to read everything, go through it period by period.
		 */
		get: operations["appointments.list"];
		put?: never;
		/**
		 * Book an appointment
		 * @description Books a patient in for a service. Free starting times come from `services.listAvailableTimes`; what answers a time that is taken is not documented. Each call books once more, and the business may have set up messages that go out on a booking.
		 */
		post: operations["appointments.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/appointments/{appointmentId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve an appointment
		 * @description Answers one appointment with all that is known of it, including what the patient answered while booking.
		 */
		get: operations["appointments.retrieve"];
		put?: never;
		post?: never;
		/**
		 * Delete an appointment
		 * @description Removes an appointment. Whether the patient is told, and whether the appointment stays readable as `cancelled`, is not documented. To let patients call off by themselves, hand them `cancelUrl`.
		 */
		delete: operations["appointments.delete"];
		options?: never;
		head?: never;
		/**
		 * Update an appointment
		 * @description Changes an appointment. That the time can be moved follows from `ignoreBusyTimes`; which fields the call takes is not documented, so compare the answer with what you sent. For tags there is `appointments.updateTags`.
		 */
		patch: operations["appointments.update"];
		trace?: never;
	};
	"/businesses/{businessId}/appointments/{appointmentId}/tags": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Set the tags of an appointment
		 * @description Puts your own labels on an appointment, for example to tell first visits from others. Send all that it is to have; whether tags missing from the list are taken off is not documented.
		 */
		put: operations["appointments.updateTags"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/form-submissions": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List form submissions
		 * @description Answers one page of filled-in forms with their questions and answers, of all forms and patients or of one. The order is not documented.
		 */
		get: operations["formSubmissions.list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/form-submissions/{formSubmissionId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a form submission
		 * @description Answers one filled-in form, questions and answers included, so that it can be shown without reading the form itself.
		 */
		get: operations["formSubmissions.retrieve"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/forms": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the forms of a business
		 * @description Answers the forms of the business, with how often each was submitted. Use it to find the form whose submissions you want, or to link to forms by `url`.
		 */
		get: operations["forms.list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/forms/{formId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a form
		 * @description Answers one form with its steps, and with those of the next version where one is being worked on. What patients answered is in `formSubmissions.list`.
		 */
		get: operations["forms.retrieve"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/locations": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the locations of a business
		 * @description Answers all locations of the business, each with the services on offer there.
		 */
		get: operations["locations.list"];
		put?: never;
		/**
		 * Create a location
		 * @description Adds a place at which the business sees patients. A name is enough. No rule is documented that keeps two locations apart, so do not repeat the call blindly.
		 */
		post: operations["locations.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/locations/{locationId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a location
		 * @description Answers one location, for example to show patients the way to an appointment, which itself names only the address.
		 */
		get: operations["locations.retrieve"];
		/**
		 * Update a location
		 * @description Changes a location. Whether a field that you leave out keeps its value is not documented, so send what is to stay as well. Which services are on offer there is not set here.
		 */
		put: operations["locations.update"];
		post?: never;
		/**
		 * Delete a location
		 * @description Removes a location. What becomes of services and appointments that refer to it is not documented.
		 */
		delete: operations["locations.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/notifications/booking-event-templates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the notifications about bookings
		 * @description Answers, in one go, what Upvio sends when appointments are booked, changed or cancelled. Look here for the ID of a notification to switch off or to reword.
		 */
		get: operations["notifications.bookingEventTemplates.list"];
		put?: never;
		/**
		 * Create a notification about bookings
		 * @description Adds a notification that Upvio sends by itself on an event, to one kind of recipient by one channel, in Upvio's wording where you give none. The call itself sends nothing. What a second template of the same kind does is not documented, so do not repeat the call blindly.
		 */
		post: operations["notifications.bookingEventTemplates.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/notifications/booking-event-templates/{bookingEventTemplateId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a notification about bookings
		 * @description Answers one notification with the wording in use and Upvio's own.
		 */
		get: operations["notifications.bookingEventTemplates.retrieve"];
		put?: never;
		post?: never;
		/**
		 * Delete a notification about bookings
		 * @description Removes a notification so that it is not sent any more. To pause it, update it with `enabled` set to `false` instead.
		 */
		delete: operations["notifications.bookingEventTemplates.delete"];
		options?: never;
		head?: never;
		/**
		 * Update a notification about bookings
		 * @description Switches a notification on or off, or changes its wording; for anything else, create another one and delete this. This being a PATCH, a field that you leave out should keep its value. How to go back to Upvio's wording is not documented.
		 */
		patch: operations["notifications.bookingEventTemplates.update"];
		trace?: never;
	};
	"/businesses/{businessId}/notifications/post-appointment-message-templates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the messages that follow appointments
		 * @description Answers, in one go, what Upvio sends after appointments, such as a thank-you or a request for feedback. Look here for the ID of a message to switch off or to reword.
		 */
		get: operations["notifications.postAppointmentMessageTemplates.list"];
		put?: never;
		/**
		 * Create a message that follows appointments
		 * @description Adds a message that Upvio sends by itself a given time after each appointment, to one kind of recipient by one channel, in Upvio's wording where you give none. The call itself sends nothing. What a second template of the same kind does is not documented, so do not repeat the call blindly.
		 */
		post: operations["notifications.postAppointmentMessageTemplates.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/notifications/post-appointment-message-templates/{postAppointmentMessageTemplateId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a message that follows appointments
		 * @description Answers one message with the wording in use and Upvio's own.
		 */
		get: operations["notifications.postAppointmentMessageTemplates.retrieve"];
		put?: never;
		post?: never;
		/**
		 * Delete a message that follows appointments
		 * @description Removes a message so that it is not sent any more. To pause it, update it with `enabled` set to `false` instead.
		 */
		delete: operations["notifications.postAppointmentMessageTemplates.delete"];
		options?: never;
		head?: never;
		/**
		 * Update a message that follows appointments
		 * @description Switches a message on or off, or changes its wording; for anything else, create another one and delete this. This being a PATCH, a field that you leave out should keep its value. How to go back to Upvio's wording is not documented.
		 */
		patch: operations["notifications.postAppointmentMessageTemplates.update"];
		trace?: never;
	};
	"/businesses/{businessId}/notifications/reminder-templates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the reminders of appointments
		 * @description Answers, in one go, what Upvio sends ahead of appointments. Look here for the ID of a reminder to switch off or to reword.
		 */
		get: operations["notifications.reminderTemplates.list"];
		put?: never;
		/**
		 * Create a reminder of appointments
		 * @description Adds a reminder that Upvio sends by itself a given time before each appointment, to patients or staff by one channel, in Upvio's wording where you give none. The call itself sends nothing. What a second template of the same kind does is not documented, so do not repeat the call blindly.
		 */
		post: operations["notifications.reminderTemplates.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/notifications/reminder-templates/{reminderTemplateId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a reminder of appointments
		 * @description Answers one reminder with the wording in use and Upvio's own.
		 */
		get: operations["notifications.reminderTemplates.retrieve"];
		put?: never;
		post?: never;
		/**
		 * Delete a reminder of appointments
		 * @description Removes a reminder so that it is not sent any more. To pause it, update it with `enabled` set to `false` instead.
		 */
		delete: operations["notifications.reminderTemplates.delete"];
		options?: never;
		head?: never;
		/**
		 * Update a reminder of appointments
		 * @description Switches a reminder on or off, or changes its wording; for anything else, create another one and delete this. This being a PATCH, a field that you leave out should keep its value. How to go back to Upvio's wording is not documented.
		 */
		patch: operations["notifications.reminderTemplates.update"];
		trace?: never;
	};
	"/businesses/{businessId}/outgoing-webhooks": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the webhooks of a business
		 * @description Answers where Upvio reports what happens to appointments, and whether each address is in use. No documented call adds, changes or removes webhooks.
		 */
		get: operations["outgoingWebhooks.list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/patients": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the patients of a business
		 * @description Answers one page of patients. The order is not documented. With 10,000 as the highest offset, a walk in pages of 50 ends after 10,050 patients.
		 */
		get: operations["patients.list"];
		put?: never;
		/**
		 * Create a patient, or update the one with this email address
		 * @description Adds a patient. Where the business has one with this email address already, that one is updated instead, unless `mode` is `create`, which answers 409. Do not repeat it blindly. After a lost answer a second `create` is refused although the first one worked, and a second `upsert` may overwrite what others changed in between.
		 */
		post: operations["patients.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/patients/{patientId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a patient
		 * @description Answers one patient with the health facts on record. Patients are found by ID only; to go by email address, walk the list.
		 */
		get: operations["patients.retrieve"];
		/**
		 * Update a patient
		 * @description Changes the name, email address or mobile number of a patient. The answer is the patient itself, not inside `data` as elsewhere. Whether a field that you leave out keeps its value is not documented, so send what is to stay as well.
		 */
		put: operations["patients.update"];
		post?: never;
		/**
		 * Archive a patient
		 * @description Marks a patient as archived and keeps the record. The total of `patients.list` leaves archived patients out; whether they are still listed is not documented. No documented call undoes it.
		 */
		delete: operations["patients.archive"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/patients/{patientId}/magic-links": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a link that signs a patient in
		 * @description Makes a link which signs the patient in to Upvio and then leads to `redirectUrl`, for example to a vitals scan. Upvio delivers nothing. Hand `url` to the patient yourself, by mail, SMS or in your app, and to nobody else. Every call makes another link.
		 */
		post: operations["patients.createMagicLink"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/service-categories": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the service categories of a business
		 * @description Answers all headings under which the business groups its services. Which services belong to one stands with each service, in `categoriesIds`.
		 */
		get: operations["serviceCategories.list"];
		put?: never;
		/**
		 * Create a service category
		 * @description Adds a heading under which to group services. Put services there with `categoriesIds` when creating or updating them.
		 */
		post: operations["serviceCategories.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/service-categories/{serviceCategoryId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a service category
		 * @description Answers one category. Its `bookingURL` is the page to send patients to who are to choose among its services.
		 */
		get: operations["serviceCategories.retrieve"];
		/**
		 * Rename a service category
		 * @description Gives a category another name, which is all that the call takes.
		 */
		put: operations["serviceCategories.update"];
		post?: never;
		/**
		 * Delete a service category
		 * @description Removes a category. What becomes of the services in it is not documented.
		 */
		delete: operations["serviceCategories.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/services": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the services of a business
		 * @description Answers everything that patients can book at the business, with the lengths, prices and rules of each. When anyone is free for it is in `services.listAvailableTimes`.
		 */
		get: operations["services.list"];
		put?: never;
		/**
		 * Create a service
		 * @description Adds something that patients can book. A name and the lengths on offer are enough. The answer holds the page on which patients book it. Each call adds another service.
		 */
		post: operations["services.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/services/{serviceId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a service
		 * @description Answers one service. Look here for the lengths that can be booked, since asking for free times and booking both take one.
		 */
		get: operations["services.retrieve"];
		/**
		 * Update a service
		 * @description Changes a service. Name and lengths have to be sent each time; whether another field that you leave out keeps its value is not documented, so send what is to stay. Appointments keep the price at which they were booked.
		 */
		put: operations["services.update"];
		post?: never;
		/**
		 * Delete a service
		 * @description Removes a service. What becomes of appointments booked for it is not documented. To only stop bookings, update the service with `enabled` set to `false`.
		 */
		delete: operations["services.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/services/{serviceId}/availableTimes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the times at which a service can be booked
		 * @description Answers the starting times in a period at which the service is free, and with whom. Nothing is held for you, so a time may be gone when you come to book it with `appointments.create`.
		 */
		get: operations["services.listAvailableTimes"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/staff": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the staff of a business
		 * @description Answers, in one go, the people who work for the business. Use it to find the staff ID that appointments, working hours and capacity ask for.
		 */
		get: operations["staff.list"];
		put?: never;
		/**
		 * Create a staff member
		 * @deprecated
		 * @description Adds a person to the staff of the business. Upvio has deprecated the call and names no other; staff can still be added in its dashboard. Whether it invites the person by mail, and what answers an email address that is taken, is not documented.
		 */
		post: operations["staff.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/staff/{staffId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a staff member
		 * @description Answers one staff member, for example to see from `status` whether patients can book them.
		 */
		get: operations["staff.retrieve"];
		/**
		 * Update a staff member
		 * @description Changes the name, email address or time zone of a staff member. The answer is the staff member itself, not inside `data` as elsewhere. Whether a field that you leave out keeps its value is not documented, so send what is to stay as well.
		 */
		put: operations["staff.update"];
		post?: never;
		/**
		 * Delete a staff member
		 * @description Takes a staff member out of the business. Whether they are archived, and can be restored in the dashboard, or lost together with their history is not documented for the API, so do not count on getting anything back.
		 */
		delete: operations["staff.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/staff/{staffId}/capacity": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get how busy a staff member is
		 * @description Adds up, for a stretch of time, how many minutes a staff member could be booked, was kept from it, and was in fact booked. For reports on use; free times to book come from `services.listAvailableTimes`.
		 */
		get: operations["staff.getCapacity"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/staff/{staffId}/working-hours-schedules": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the working hours schedules of a staff member
		 * @description Answers, in one go, the hours that a staff member works in different stretches of time. Upvio calls schedules experimental and may change them.
		 */
		get: operations["staff.workingHoursSchedules.list"];
		put?: never;
		/**
		 * Create a working hours schedule for a staff member
		 * @description Sets the hours that a staff member works in a stretch of time. It must not conflict with a schedule that exists already; how a conflict is answered is not documented. Upvio calls schedules experimental and may change them.
		 */
		post: operations["staff.workingHoursSchedules.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/staff/{staffId}/working-hours-schedules/{workingHoursScheduleId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a working hours schedule of a staff member
		 * @description Answers one schedule, by itself and not inside `data` as elsewhere. Upvio calls schedules experimental and may change them.
		 */
		get: operations["staff.workingHoursSchedules.retrieve"];
		put?: never;
		post?: never;
		/**
		 * Delete a working hours schedule of a staff member
		 * @description Removes a schedule. Schedules cannot be changed by API, so this and creating another is the way to correct one. Upvio calls schedules experimental and may change them.
		 */
		delete: operations["staff.workingHoursSchedules.delete"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/time-blockers": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the time blockers of a business
		 * @description Answers when staff take no bookings, for the whole business or one member of staff, for example to show it in a calendar. To find a time to book, ask `services.listAvailableTimes`.
		 */
		get: operations["timeBlockers.list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/time-blockers/{timeBlockerId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a time blocker
		 * @description Answers one time blocker, for example to see whether one that you know of was moved.
		 */
		get: operations["timeBlockers.retrieve"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/vitals/links": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the vitals links of a business
		 * @description Answers one page of the links under which patients scan their vitals. Use it to find where a magic link is to lead, or the ID under which to create a scan.
		 */
		get: operations["vitals.links.list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/vitals/links/{linkId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a vitals link
		 * @description Answers one link, for example to see how many of its scans are left. Links are found by ID only, not by slug.
		 */
		get: operations["vitals.links.retrieve"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/vitals/scans": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the vitals scans of a business
		 * @description Answers one page of scans with their results, of all patients or of one. Upvio's guide takes the first page for the most recent scans; how they are sorted is not documented.
		 */
		get: operations["vitals.scans.list"];
		put?: never;
		/**
		 * Create a vitals scan for a patient
		 * @description Prepares a scan with facts about the patient, so that they need not type them in, and sends nothing. Lead the patient to the scan's page yourself, best by `patients.createMagicLink`; Upvio's samples have it at `https://scan.upvio.com/{alias}/scans/{id}`, one of them on another host of Upvio, so try it first. Every call makes another scan, and a scan costs the credits that its template names.
		 */
		post: operations["vitals.scans.create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/vitals/scans/{scanId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a vitals scan
		 * @description Answers one scan. To get the results, call it again until `status` is `SUCCEEDED`, `FAILED` or `ABORTED`; no documented webhook reports scans.
		 */
		get: operations["vitals.scans.retrieve"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/vitals/templates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the vitals templates of a business
		 * @description Answers the choices of metrics that the business can scan, and what a scan of each costs. No documented call makes or changes templates.
		 */
		get: operations["vitals.templates.list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/businesses/{businessId}/vitals/templates/{templateId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Retrieve a vitals template
		 * @description Answers one template, for example to see what the scans of a link measure and cost.
		 */
		get: operations["vitals.templates.retrieve"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** @description The stretches of one day that are worked, each a pair of start and end. Times are numbers in the form HHMM, so 900 is 09:00 and 1700 is 17:00. */
		WorkingDay: WorkingDay;
		/** @description The hours worked in a week, day by day. */
		WorkingWeek: WorkingWeek;
		/** @description A workspace in Upvio, such as a clinic. Patients and everything else belong to one. */
		Business: Business;
		/** @description What Upvio answers when a call fails. */
		Error: Error;
		/** @description A location as other objects show it, by name and address only. */
		LocationReference: LocationReference;
		/** @description A time booked with a member of staff, for one patient and one service. Price, time zone and place are those of the booking itself, which may differ from what the service says today. */
		Appointment: Appointment;
		/** @description One filled-in form, with the questions as they were asked and what the patient answered. */
		FormSubmission: FormSubmission;
		/** @description Whether patients find the form by themselves (`LISTED`) or only by its address (`UNLISTED`). */
		FormVisibility: FormVisibility;
		/** @description Whether patients can fill the form in. `Draft` was never published, `Published` is live, and `PublishedWithDraft` is live while changes wait in a draft. */
		FormStatus: FormStatus;
		/** @description Questions that a business puts to its patients, such as an intake form or the form behind a booking page. No call of the API makes or changes one. */
		Form: Form;
		/** @description A place at which a business sees patients. It can be a real one or a virtual one. */
		Location: Location;
		/** @description What has to happen for the message to go out. `RECURRING_…` stands for a series of appointments rather than a single one. */
		BookingEvent: BookingEvent;
		/** @description The way a notification travels, an email or a text message to a phone. */
		NotificationChannel: NotificationChannel;
		/** @description Who gets the message. That is the patient, the staff member of the appointment, the owner of the business, or the further guests of the appointment. */
		NotificationRecipient: NotificationRecipient;
		/** @description What kind of message the text is written for. It names the same two channels as the `type` of the notification around it, in lower case. */
		MessageTemplateType: MessageTemplateType;
		/** @description The wording of a notification, either the one the business has set (`messageTemplate`) or Upvio's, which is used without it (`defaultTemplate`). */
		MessageTemplate: MessageTemplate;
		/** @description A notification that goes out by itself when an appointment is booked, changed or cancelled, to one kind of recipient by one channel. */
		BookingEventTemplate: BookingEventTemplate;
		/** @description Wording of your own for a notification, in place of Upvio's. */
		MessageTemplateInput: MessageTemplateInput;
		/** @description A message that goes out by itself some time after an appointment, to one kind of recipient by one channel. */
		PostAppointmentMessageTemplate: PostAppointmentMessageTemplate;
		/** @description Who is reminded of the appointment, its patient or its staff member. */
		ReminderResourceType: ReminderResourceType;
		/** @description A reminder that goes out by itself some time before an appointment, to its patient or its staff member. */
		ReminderTemplate: ReminderTemplate;
		/** @description An address to which Upvio reports what happens to appointments. Each report is JSON with `id`, `createdAt`, `name` (`appointment.create`, `appointment.update`, `appointment.delete` or `appointment.request`), `business` (`id` and `name`) and, in `data`, the appointment. How to tell that one comes from Upvio is not documented, so verify it with `appointments.retrieve`. */
		OutgoingWebhook: OutgoingWebhook;
		/** @description Sex in the biological sense, as opposed to gender. */
		BiologicalSex: BiologicalSex;
		/** @description How long the patient exercises, from not at all (`inactive`) to over three hours (`exerciseOver3Hours`). Upvio does not say over which period. */
		ActivityLevel: ActivityLevel;
		/** @description Whether the patient smokes now, used to, or never did. */
		SmokingStatus: SmokingStatus;
		/** @description Whether the patient has diabetes, or its early stage (`preDiabetes`). */
		DiabetesStatus: DiabetesStatus;
		/** @description Diabetes in the patient's family. Either a parent, sibling or child has it (`firstDegree`), or only relatives further away (`noneFirstDegree`), or nobody (`none`). */
		FamilyDiabetesHistory: FamilyDiabetesHistory;
		/** @description Whether the patient is treated for high blood pressure. `notNeeded` says that there is nothing to treat. */
		HypertensionTreatment: HypertensionTreatment;
		/** @description How many of the patient's parents have or had high blood pressure. */
		ParentalHypertensionHistory: ParentalHypertensionHistory;
		/** @description For how many chronic diseases the patient takes medication. */
		ChronicMedicationStatus: ChronicMedicationStatus;
		/** @description A person in the care of a business. Within it, an email address belongs to one patient only. Body measures, habits and medical history are read-only here; Upvio's vitals scans take the same facts as input. */
		Patient: Patient;
		/**
		 * @description What to do when the business has a patient with this email address already. `upsert` (the default) updates that patient, `create` refuses with 409.
		 * @default upsert
		 */
		PatientCreateMode: PatientCreateMode;
		/** @description A link that signs one patient in, without anything to type, and leads them to a page of your choice. */
		MagicLink: MagicLink;
		/** @description A heading that groups services, such as `Physiotherapy`, with a booking page for just those. */
		ServiceCategory: ServiceCategory;
		/** @description Something that patients can book, such as a consultation: who offers it, how long it takes, what it costs, and the rules for booking it. */
		Service: Service;
		/** @description Where a staff member stands. Only `ACTIVE` ones can be booked. `DISABLED` ones still sign in, `ARCHIVED` ones are locked out of the business, and the last two have not accepted or not been sent an invitation. */
		StaffStatus: StaffStatus;
		/** @description A person who works for a business and uses Upvio there, for example a practitioner whom patients can book. */
		Staff: Staff;
		/** @description The weekly hours that a staff member works during a stretch of time. Upvio calls the feature experimental. */
		WorkingHoursSchedule: WorkingHoursSchedule;
		/** @description A stretch of time in which a member of staff takes no bookings, such as a holiday or a meeting. No call of the API makes or changes one. */
		TimeBlocker: TimeBlocker;
		/** @description Whether a vitals link can be used. A `DISABLED` one takes no new scans; what sets `ARCHIVED` apart is not documented. */
		VitalsLinkStatus: VitalsLinkStatus;
		/** @description A page on which patients scan their vitals, with a fixed choice of metrics. Links are made in the Vitals dashboard; the API only reads them. */
		VitalsLink: VitalsLink;
		/** @description How far a scan has come. It begins as `PENDING`, is `STARTED` once under way, and ends as `SUCCEEDED` (with results), `FAILED` or `ABORTED`. */
		VitalsScanStatus: VitalsScanStatus;
		/** @description The figures that a scan yielded. Those not in the scan's `includedMetrics` are missing or `null`, and so is what could not be measured. */
		VitalsScanMetrics: VitalsScanMetrics;
		/** @description The outcome of a scan that succeeded. */
		VitalsScanResults: VitalsScanResults;
		/** @description A figure that a scan yields. The result stands in the field of the same name in camel case, so `HEART_RATE` in `heartRate`. Only `BLOOD_PRESSURE` has no field of its own, beside those of its two values. */
		VitalsMetric: VitalsMetric;
		/** @description The patient's gender, as far as a scan tells them apart. Written in lower case, unlike the values of `biologicalSex`. */
		VitalsScanGender: VitalsScanGender;
		/** @description Facts about a patient that a scan works with besides the video of the face. Patients need not type in what is given here. */
		VitalsScanInputData: VitalsScanInputData;
		/** @description One reading of a patient's vitals. Upvio derives them from a video of the face and from what is known of the patient. */
		VitalsScan: VitalsScan;
		/** @description A choice of metrics for vitals scans, and what a scan of them costs. Links are made from it. */
		VitalsTemplate: VitalsTemplate;
	};
	responses: {
		/** @description The API key is missing, unknown, expired or invalidated. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description What the path names does not exist, be it the business or something within it. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description A parameter or a field of the body is missing, has the wrong type or breaks a rule. Repeating the call unchanged fails again. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description The call asked for a new patient, but the business has one with this email address. Nothing was changed. */
		Conflict: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
		/** @description Upvio failed to do what was asked. The fault is not in the request, so it may work later. */
		InternalServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Error;
			};
		};
	};
	parameters: {
		/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
		BusinessIdPath: string;
		/** @description Whether to go ahead although the staff member is busy at that time. With `true`, appointments may overlap. */
		IgnoreBusyTimesQuery: boolean;
		/** @description The appointment to act on, by the `id` that creating or listing appointments answered. */
		AppointmentIdPath: string;
		/** @description How many entries a page holds at most, from 1 to 50; 10 where left out. */
		LimitQuery: number;
		/** @description How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. */
		OffsetQuery: number;
		/** @description The submission to read, by the `id` in the list of form submissions. */
		FormSubmissionIdPath: string;
		/** @description The form to read, by the `id` in the list of forms. Its alias is not said to work here. */
		FormIdPath: string;
		/** @description The location to act on, by the `id` that creating or listing locations answered. */
		LocationIdPath: string;
		/** @description The notification to act on, by the `id` that creating or listing booking event templates answered. */
		BookingEventTemplateIdPath: string;
		/** @description The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
		PostAppointmentMessageTemplateIdPath: string;
		/** @description The reminder to act on, by the `id` that creating or listing reminder templates answered. */
		ReminderTemplateIdPath: string;
		/** @description The patient to act on, by the `id` that creating or listing patients answered. */
		PatientIdPath: string;
		/** @description The category to act on, by the `id` that creating or listing service categories answered. */
		ServiceCategoryIdPath: string;
		/** @description The service to act on, by the `id` that creating or listing services answered. */
		ServiceIdPath: string;
		/** @description The staff member to act on, by the `id` that listing staff answers. */
		StaffIdPath: string;
		/** @description The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
		WorkingHoursScheduleIdPath: string;
		/** @description The time blocker to read, by the `id` in the list of time blockers. */
		TimeBlockerIdPath: string;
		/** @description The vitals link to read, by its `id`. The slug, which stands in the link's address, is not accepted here. */
		VitalsLinkIdPath: string;
		/** @description The vitals scan to read, by the `id` that creating or listing scans answered. */
		VitalsScanIdPath: string;
		/** @description The vitals template to read, by the `id` from the list of templates or the `vitalsTemplateId` of a vitals link. */
		VitalsTemplateIdPath: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	"businesses.list": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The businesses. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All businesses in reach, in one answer. */
						data?: Business[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
		};
	};
	"businesses.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The business. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Business;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"businesses.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Name under which the business is shown. */
					name?: string;
					/**
					 * Format: email
					 * @description The business's own email address.
					 */
					email?: string;
					/** @description Time zone the business works in, such as `UTC` or `Europe/London`. */
					timezone?: string;
				};
			};
		};
		responses: {
			/** @description The business as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Business;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"appointments.list": {
		parameters: {
			query: {
				/** @description Where the period begins. Whether an appointment that is under way by then counts is not documented. */
				startDate: string;
				/** @description Where the period ends. */
				endDate: string;
				/** @description Only the appointments of this patient. Those of all patients where left out. */
				patientId?: string;
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The appointments in the period. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All appointments that match, in one answer. Their order is not documented. */
						data?: Appointment[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"appointments.create": {
		parameters: {
			query?: {
				/** @description Whether to go ahead although the staff member is busy at that time. With `true`, appointments may overlap. */
				ignoreBusyTimes?: components["parameters"]["IgnoreBusyTimesQuery"];
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: date-time
					 * @description When the appointment starts.
					 */
					date: string;
					/**
					 * Format: uuid
					 * @description Who the appointment is for, by ID.
					 */
					patientId: string;
					/**
					 * Format: uuid
					 * @description What it is for, by ID. Listing services tells which there are.
					 */
					serviceId: string;
					/** @description Length in minutes, one of those in the `durations` of the service. */
					duration: number;
					/**
					 * Format: uuid
					 * @description Who sees the patient, by ID. Where left out, Upvio picks whoever of those offering the service is the least busy.
					 */
					staffId?: string;
					/** @description Time zone of the patient, such as `Europe/London`. Where left out, that of the business counts. */
					clientTimezone?: string;
					/** @description Where to meet, as a postal address or as the address of a call. */
					location?: string;
				};
			};
		};
		responses: {
			/** @description The appointment as booked. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Appointment;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"appointments.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The appointment to act on, by the `id` that creating or listing appointments answered. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The appointment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Appointment;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"appointments.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The appointment to act on, by the `id` that creating or listing appointments answered. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The appointment is deleted. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"appointments.update": {
		parameters: {
			query?: {
				/** @description Whether to go ahead although the staff member is busy at that time. With `true`, appointments may overlap. */
				ignoreBusyTimes?: components["parameters"]["IgnoreBusyTimesQuery"];
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The appointment to act on, by the `id` that creating or listing appointments answered. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": {
					[key: string]: unknown;
				};
			};
		};
		responses: {
			/** @description The appointment as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Appointment;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"appointments.updateTags": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The appointment to act on, by the `id` that creating or listing appointments answered. */
				appointmentId: components["parameters"]["AppointmentIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description The labels that the appointment is to have. */
					tags: string[];
				};
			};
		};
		responses: {
			/** @description The appointment with its new tags. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Appointment;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"formSubmissions.list": {
		parameters: {
			query?: {
				/** @description How many entries a page holds at most, from 1 to 50; 10 where left out. */
				limit?: components["parameters"]["LimitQuery"];
				/** @description How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. */
				offset?: components["parameters"]["OffsetQuery"];
				/** @description Narrows the list down to one form, to one patient, or to both. */
				filters?: {
					/** @description Only submissions of this form. */
					formId?: string;
					/** @description Only submissions by this patient. */
					patientId?: string;
				};
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of form submissions. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description The submissions on this page, at most `limit` of them. */
						data?: FormSubmission[];
						/** @description What concerns the whole list rather than this page. */
						meta?: {
							/** @description How many submissions there are in all. */
							totalCount?: number;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"formSubmissions.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The submission to read, by the `id` in the list of form submissions. */
				formSubmissionId: components["parameters"]["FormSubmissionIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The form submission. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: FormSubmission;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"forms.list": {
		parameters: {
			query?: {
				/** @description Only forms with one of these visibilities. Whether leaving it out answers them all is not documented. */
				visibility?: FormVisibility[];
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The forms. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All forms that match, in one answer. */
						data?: Form[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"forms.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The form to read, by the `id` in the list of forms. Its alias is not said to work here. */
				formId: components["parameters"]["FormIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The form. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Form;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"locations.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The locations. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All locations, in one answer. */
						data?: Location[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"locations.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Name under which the location is to be shown. */
					name: string;
					/** @description What kind of place it is. */
					description?: string;
					/** @description How patients find it or get in, such as which door and floor. */
					instructions?: string;
					/** @description Postal address, in one line. */
					address?: string;
					/**
					 * Format: float
					 * @description Latitude, in degrees. Upvio is not said to work it out from the address.
					 */
					lat?: number;
					/**
					 * Format: float
					 * @description Longitude, in degrees. Upvio is not said to work it out from the address.
					 */
					lng?: number;
					/** @description Time zone of the place, such as `America/New_York`. */
					timezone?: string;
					/** @description Phone number of the place. Upvio's samples write it with a leading `+` and the country code. */
					phone?: string;
					/** @description A picture uploaded before, by ID. It comes back as `pictureUrl`. The calls that upload files are not documented. */
					pictureId?: string;
					/**
					 * Format: email
					 * @description The location's own email address.
					 */
					email?: string;
				};
			};
		};
		responses: {
			/** @description The new location. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Location;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"locations.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The location to act on, by the `id` that creating or listing locations answered. */
				locationId: components["parameters"]["LocationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The location. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Location;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"locations.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The location to act on, by the `id` that creating or listing locations answered. */
				locationId: components["parameters"]["LocationIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Name under which the location is to be shown. */
					name?: string;
					/** @description What kind of place it is. */
					description?: string;
					/** @description How patients find it or get in, such as which door and floor. */
					instructions?: string;
					/** @description Postal address, in one line. */
					address?: string;
					/**
					 * Format: float
					 * @description Latitude, in degrees. Upvio is not said to work it out from the address.
					 */
					lat?: number;
					/**
					 * Format: float
					 * @description Longitude, in degrees. Upvio is not said to work it out from the address.
					 */
					lng?: number;
					/** @description Time zone of the place, such as `America/New_York`. */
					timezone?: string;
					/** @description Phone number of the place. Upvio's samples write it with a leading `+` and the country code. */
					phone?: string;
					/** @description A picture uploaded before, by ID. It comes back as `pictureUrl`. The calls that upload files are not documented. */
					pictureId?: string;
					/**
					 * Format: email
					 * @description The location's own email address.
					 */
					email?: string;
				};
			};
		};
		responses: {
			/** @description The location as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Location;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"locations.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The location to act on, by the `id` that creating or listing locations answered. */
				locationId: components["parameters"]["LocationIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The location is deleted. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.bookingEventTemplates.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The booking event templates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All booking event templates of the business. */
						data?: BookingEventTemplate[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.bookingEventTemplates.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					event: BookingEvent;
					type: NotificationChannel;
					recipient: NotificationRecipient;
					/**
					 * @description The services whose appointments it is for, by ID. Empty, or left out, means all services.
					 * @default []
					 */
					serviceIds?: string[];
					messageTemplate?: MessageTemplateInput;
				};
			};
		};
		responses: {
			/** @description The new booking event template. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: BookingEventTemplate;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.bookingEventTemplates.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The notification to act on, by the `id` that creating or listing booking event templates answered. */
				bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The booking event template. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: BookingEventTemplate;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.bookingEventTemplates.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The notification to act on, by the `id` that creating or listing booking event templates answered. */
				bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The booking event template is gone. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.bookingEventTemplates.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The notification to act on, by the `id` that creating or listing booking event templates answered. */
				bookingEventTemplateId: components["parameters"]["BookingEventTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
					enabled?: boolean;
					messageTemplate?: MessageTemplateInput;
				};
			};
		};
		responses: {
			/** @description The booking event template as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: BookingEventTemplate;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.postAppointmentMessageTemplates.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The post-appointment message templates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All post-appointment message templates of the business. */
						data?: PostAppointmentMessageTemplate[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.postAppointmentMessageTemplates.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description How long after the appointment to send the message, in minutes, so 1440 is a day. Bounds are not documented. */
					minutes: number;
					type: NotificationChannel;
					recipient: NotificationRecipient;
					/**
					 * @description The services whose appointments it is for, by ID. Empty, or left out, means all services.
					 * @default []
					 */
					serviceIds?: string[];
					messageTemplate?: MessageTemplateInput;
				};
			};
		};
		responses: {
			/** @description The new post-appointment message template. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: PostAppointmentMessageTemplate;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.postAppointmentMessageTemplates.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
				postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The post-appointment message template. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: PostAppointmentMessageTemplate;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.postAppointmentMessageTemplates.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
				postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The post-appointment message template is gone. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.postAppointmentMessageTemplates.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The follow-up message to act on, by the `id` that creating or listing post-appointment message templates answered. */
				postAppointmentMessageTemplateId: components["parameters"]["PostAppointmentMessageTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
					enabled?: boolean;
					messageTemplate?: MessageTemplateInput;
				};
			};
		};
		responses: {
			/** @description The post-appointment message template as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: PostAppointmentMessageTemplate;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.reminderTemplates.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The reminder templates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All reminder templates of the business. */
						data?: ReminderTemplate[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.reminderTemplates.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description How long before the appointment to send the reminder, in minutes, from 1 to 525,600 (365 days). */
					minutes: number;
					type: NotificationChannel;
					resourceType: ReminderResourceType;
					/**
					 * @description The services whose appointments it is for, by ID. Empty, or left out, means all services.
					 * @default []
					 */
					serviceIds?: string[];
					messageTemplate?: MessageTemplateInput;
				};
			};
		};
		responses: {
			/** @description The new reminder template. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: ReminderTemplate;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.reminderTemplates.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The reminder to act on, by the `id` that creating or listing reminder templates answered. */
				reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The reminder template. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: ReminderTemplate;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.reminderTemplates.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The reminder to act on, by the `id` that creating or listing reminder templates answered. */
				reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The reminder template is gone. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"notifications.reminderTemplates.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The reminder to act on, by the `id` that creating or listing reminder templates answered. */
				reminderTemplateId: components["parameters"]["ReminderTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @description Whether to use the template. With `false`, Upvio keeps it and sends nothing. */
					enabled?: boolean;
					messageTemplate?: MessageTemplateInput;
				};
			};
		};
		responses: {
			/** @description The reminder template as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: ReminderTemplate;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"outgoingWebhooks.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The webhooks. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description The webhooks of the business. Only those with `enabled` are in use. */
						data?: OutgoingWebhook[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"patients.list": {
		parameters: {
			query?: {
				/** @description How many entries a page holds at most, from 1 to 50; 10 where left out. */
				limit?: components["parameters"]["LimitQuery"];
				/** @description How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. */
				offset?: components["parameters"]["OffsetQuery"];
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of patients. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description The patients on this page, at most `limit` of them. */
						data?: Patient[];
						/** @description What concerns the whole list rather than this page. */
						meta?: {
							/** @description How many patients the business has in all, archived ones not counted. */
							totalCount?: number;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"patients.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": {
					/** @description Legal name in full, in one field; there is no split into first and last name. */
					name: string;
					/**
					 * Format: email
					 * @description Email address, by which Upvio looks for a patient that the business has already.
					 */
					email: string;
					/** @description The patient's mobile number. Upvio's samples write phone numbers with a leading `+` and the country code. */
					phoneMobile?: string;
					/**
					 * Format: uuid
					 * @description The staff member mainly in charge of the patient, by ID. It does not come back in the answer.
					 */
					primaryStaffId?: string;
					mode?: PatientCreateMode;
				};
			};
		};
		responses: {
			/** @description The patient, whether new or updated. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Patient;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			409: components["responses"]["Conflict"];
		};
	};
	"patients.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The patient to act on, by the `id` that creating or listing patients answered. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The patient. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Patient;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"patients.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The patient to act on, by the `id` that creating or listing patients answered. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": {
					/** @description Legal name in full, in one field; there is no split into first and last name. */
					name?: string;
					/**
					 * Format: email
					 * @description The patient's new email address. No two patients of a business share one; what answers an address that is taken is not documented.
					 */
					email?: string;
					/** @description The patient's mobile number. Upvio's samples write phone numbers with a leading `+` and the country code. */
					phoneMobile?: string;
				};
			};
		};
		responses: {
			/** @description The patient as it is now, without an envelope. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Patient;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"patients.archive": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The patient to act on, by the `id` that creating or listing patients answered. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The patient is archived. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"patients.createMagicLink": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The patient to act on, by the `id` that creating or listing patients answered. */
				patientId: components["parameters"]["PatientIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: uri
					 * @description Where the patient lands once signed in. It must be on a domain of Upvio, such as `https://scan.upvio.com/{alias}/links/{slug}` with the alias of the business and the slug of a vitals link.
					 */
					redirectUrl: string;
					/**
					 * @description Whether opening the link is enough, as it is by default. With `false` the portal shows a confirmation step first, and uses the one-time code in the link only after it.
					 * @default true
					 */
					autoSubmit?: boolean;
				};
			};
		};
		responses: {
			/** @description The link, ready to hand out. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: MagicLink;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"serviceCategories.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The service categories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All categories, in one answer. */
						data?: ServiceCategory[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"serviceCategories.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": {
					/** @description Name under which patients are to see the category. */
					name: string;
				};
			};
		};
		responses: {
			/** @description The new service category. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: ServiceCategory;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"serviceCategories.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The category to act on, by the `id` that creating or listing service categories answered. */
				serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The service category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: ServiceCategory;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"serviceCategories.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The category to act on, by the `id` that creating or listing service categories answered. */
				serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": {
					/** @description Name under which patients are to see the category from now on. */
					name: string;
				};
			};
		};
		responses: {
			/** @description The service category as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: ServiceCategory;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"serviceCategories.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The category to act on, by the `id` that creating or listing service categories answered. */
				serviceCategoryId: components["parameters"]["ServiceCategoryIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The service category is deleted. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"services.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The services. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All services, in one answer. */
						data?: Service[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"services.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": Service;
			};
		};
		responses: {
			/** @description The new service. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Service;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"services.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The service to act on, by the `id` that creating or listing services answered. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The service. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Service;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"services.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The service to act on, by the `id` that creating or listing services answered. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": Service;
			};
		};
		responses: {
			/** @description The service as it is now. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Service;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"services.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The service to act on, by the `id` that creating or listing services answered. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The service is deleted. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"services.listAvailableTimes": {
		parameters: {
			query: {
				/** @description Where the period begins. */
				startDate: string;
				/** @description Where the period ends. How long a period may be is not documented. */
				endDate: string;
				/** @description How long the appointment is to take, in minutes, as in the `durations` of the service. */
				duration: number;
				/** @description Only times with one of these members of staff. The parameter is repeated for each ID. */
				staffIds?: string[];
				/** @description Whether to answer times that are taken as well, for example to show them greyed out. */
				includeUnavailableSlots?: boolean;
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The service to act on, by the `id` that creating or listing services answered. */
				serviceId: components["parameters"]["ServiceIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The times. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description The starting times that match, in one answer. */
						data?: {
							/**
							 * Format: date-time
							 * @description When an appointment can start.
							 */
							time?: string;
							/** @description The members of staff at this time. */
							staffs?: {
								/**
								 * Format: uuid
								 * @description Identifies the staff member, for `staffId` when booking.
								 */
								id?: string;
								/** @description How many more patients can book this time with this staff member. It is more than 1 only where the service allows group bookings. */
								availableSlots?: number;
							}[];
						}[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The staff members. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description The staff of the business. Whether disabled and archived members are among them is not documented. */
						data?: Staff[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": {
					/** @description Legal name in full, in one field. */
					name: string;
					/**
					 * Format: email
					 * @description Address with which the staff member is to sign in to Upvio. No two have the same.
					 */
					email: string;
				};
			};
		};
		responses: {
			/** @description The new staff member. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Staff;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The staff member. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: Staff;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.update": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": {
					/** @description Legal name in full, in one field. */
					name?: string;
					/**
					 * Format: email
					 * @description New address with which the staff member signs in to Upvio. No two have the same.
					 */
					email?: string;
					/** @description Time zone of the staff member, such as `UTC` or `Europe/London`, or `null` for none. */
					timezone?: string | null;
				};
			};
		};
		responses: {
			/** @description The staff member as it is now, without an envelope. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Staff;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The staff member is deleted. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.getCapacity": {
		parameters: {
			query?: {
				/** @description Where the stretch of time begins. What it is when left out is not documented. */
				startDate?: string;
				/** @description Where the stretch of time ends. What it is when left out is not documented. */
				endDate?: string;
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The sums for the stretch of time. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description Minutes that the staff member had and used. */
						data?: {
							/** @description Minutes in which the staff member could not be booked, by what was in the way. */
							blockedTime?: {
								/** @description Minutes taken by events in calendars outside Upvio. */
								externalEvents?: number;
								/** @description Minutes taken by time blockers. */
								timeBlockers?: number;
							};
							/** @description Minutes of working hours, whether blocked or not. */
							bookableMinutes?: number;
							/** @description Minutes of working hours that were not blocked. What was booked is not taken off. */
							availableBookableMinutes?: number;
							/** @description Minutes in which the staff member was booked. */
							bookedMinutes?: number;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.workingHoursSchedules.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The schedules. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All schedules of the staff member. Whether past ones are among them is not documented. */
						data?: WorkingHoursSchedule[];
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.workingHoursSchedules.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: date
					 * @description The day from which the schedule applies.
					 */
					dateStart?: string;
					/**
					 * Format: date
					 * @description The day with which the schedule ends. Whether it still applies on that day, and how long it applies without one, is not documented.
					 */
					dateEnd?: string;
					workingHours?: WorkingWeek;
				};
			};
		};
		responses: {
			/** @description The new schedule. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: WorkingHoursSchedule;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.workingHoursSchedules.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
				/** @description The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
				workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The schedule, without an envelope. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": WorkingHoursSchedule;
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"staff.workingHoursSchedules.delete": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The staff member to act on, by the `id` that listing staff answers. */
				staffId: components["parameters"]["StaffIdPath"];
				/** @description The schedule to act on, by the `id` that creating or listing the schedules of the staff member answered. */
				workingHoursScheduleId: components["parameters"]["WorkingHoursScheduleIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The schedule is gone. There is no body. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
			500: components["responses"]["InternalServerError"];
		};
	};
	"timeBlockers.list": {
		parameters: {
			query?: {
				/** @description Only time blockers from this moment on. */
				startDate?: string;
				/** @description Only time blockers up to this moment. It needs `startDate` beside it. */
				endDate?: string;
				/** @description Only time blockers of this member of staff. Those of everyone where left out. */
				staffId?: string;
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The time blockers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description All time blockers that match, in one answer. */
						data?: TimeBlocker[];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"timeBlockers.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The time blocker to read, by the `id` in the list of time blockers. */
				timeBlockerId: components["parameters"]["TimeBlockerIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The time blocker. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: TimeBlocker;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"vitals.links.list": {
		parameters: {
			query?: {
				/** @description How many entries a page holds at most, from 1 to 50; 10 where left out. */
				limit?: components["parameters"]["LimitQuery"];
				/** @description How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. */
				offset?: components["parameters"]["OffsetQuery"];
				/** @description Only links made from this template, by its ID. */
				vitalsTemplateId?: string;
				/** @description Only links in this status, for example `ACTIVE` for those that patients can use. */
				status?: VitalsLinkStatus;
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of vitals links. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description The links on this page, at most `limit` of them. */
						data?: VitalsLink[];
						/** @description What concerns the whole list rather than this page. */
						meta?: {
							/** @description How many links there are that pass the filters. */
							totalCount?: number;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"vitals.links.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The vitals link to read, by its `id`. The slug, which stands in the link's address, is not accepted here. */
				linkId: components["parameters"]["VitalsLinkIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The vitals link. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: VitalsLink;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"vitals.scans.list": {
		parameters: {
			query?: {
				/** @description How many entries a page holds at most, from 1 to 50; 10 where left out. */
				limit?: components["parameters"]["LimitQuery"];
				/** @description How many entries to skip before the page starts, from 0 (where left out) to 10,000. What lies further back cannot be reached. */
				offset?: components["parameters"]["OffsetQuery"];
				/** @description Only scans of this patient, by ID. */
				patientId?: string;
				/** @description Only scans made under this vitals link, by its ID. */
				vitalsLinkId?: string;
			};
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of vitals scans. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description The scans on this page, at most `limit` of them. */
						data?: VitalsScan[];
						/** @description What concerns the whole list rather than this page. */
						meta?: {
							/** @description How many scans there are that pass the filters. */
							totalCount?: number;
						};
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"vitals.scans.create": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/**
					 * Format: uuid
					 * @description The vitals link to make the scan under, by its ID. The link's template says what is measured.
					 */
					vitalsLinkId: string;
					/**
					 * Format: uuid
					 * @description The patient to be scanned, by ID.
					 */
					patientId: string;
					/** @description Facts about the patient, which they are then not asked for. All are optional. */
					inputData?: VitalsScanInputData | null;
					/**
					 * Format: uri
					 * @description Where the patient goes on to after a scan that succeeded, for example a page of your application.
					 */
					successReturnUrl?: string;
					/**
					 * Format: uri
					 * @description Where the patient goes on to after a scan that failed.
					 */
					failureReturnUrl?: string;
					/**
					 * Format: uri
					 * @description Where the patient goes on to after breaking the scan off.
					 */
					abortReturnUrl?: string;
					/** @description Whether to leave out the page that shows the patient the results. The default is not documented. */
					skipResultsScreen?: boolean;
					/** @description How the scan page looks to the patient. More settings than this one may exist. */
					settings?: {
						/** @description Whether the page has its header. `hidden` takes it away; no other value is documented. */
						headerVisibility?: "hidden" | (string & {});
					};
				};
			};
		};
		responses: {
			/** @description The new scan, waiting for the patient. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: VitalsScan;
					};
				};
			};
			/** @description A field is missing or breaks a rule, the link has expired, is disabled or has used up its scans, or the business has too few credits. */
			400: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Error;
				};
			};
			401: components["responses"]["Unauthorized"];
			/** @description There is no such business, vitals link or patient. */
			404: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": Error;
				};
			};
		};
	};
	"vitals.scans.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The vitals scan to read, by the `id` that creating or listing scans answered. */
				scanId: components["parameters"]["VitalsScanIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The vitals scan. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: VitalsScan;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"vitals.templates.list": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The vitals templates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @description The templates. If they are fewer than `meta.totalCount`, no documented call reaches the rest. */
						data?: VitalsTemplate[];
						/** @description What concerns the whole list. */
						meta?: {
							/** @description How many templates the business has in all. */
							totalCount?: number;
						};
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
	"vitals.templates.retrieve": {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/** @description The business to act on, by the ID that the dashboard shows as Workspace ID (Settings > Integrations > API Keys). */
				businessId: components["parameters"]["BusinessIdPath"];
				/** @description The vitals template to read, by the `id` from the list of templates or the `vitalsTemplateId` of a vitals link. */
				templateId: components["parameters"]["VitalsTemplateIdPath"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The vitals template. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						data?: VitalsTemplate;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			404: components["responses"]["NotFound"];
		};
	};
}
export type WorkingDay = number[][];
export interface WorkingWeek {
	monday?: WorkingDay;
	tuesday?: WorkingDay;
	wednesday?: WorkingDay;
	thursday?: WorkingDay;
	friday?: WorkingDay;
	saturday?: WorkingDay;
	sunday?: WorkingDay;
}
export interface Business {
	/**
	 * Format: uuid
	 * @description Identifies the business. The dashboard calls it Workspace ID.
	 */
	id: string;
	/**
	 * Format: date-time
	 * @description When the business was created.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the business last changed.
	 */
	updatedAt?: string;
	/** @description Short name, unique across Upvio, that stands in public addresses such as booking pages, forms and `https://scan.upvio.com/{alias}/links/{slug}`. The dashboard calls it Workspace Alias. */
	alias?: string;
	/** @description Name under which the business is shown. */
	name?: string;
	/**
	 * Format: email
	 * @description The business's own email address.
	 */
	email?: string;
	/**
	 * Format: uri
	 * @description Address of the logo image, or `null` without one.
	 */
	logoURL?: string | null;
	/** @description Weekly hours in which staff work. Hours set for a single staff member take precedence. */
	defaultStaffWorkingHours?: WorkingWeek | null;
	/** @description Whether staff may use Upvio. `false` locks all staff of the business out. */
	enabled?: boolean;
	/** @description Time zone the business works in, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
}
export interface Error {
	/** @description Holds the failure, in the place where a success has `data`. */
	error?: {
		/** @description Code of the failure, either the HTTP status as a number or a name such as `not_found`. No list of codes is documented, so branch on the HTTP status. */
		code?: string | number;
		/** @description Short explanation for developers, such as `Not Found`. */
		title?: string;
	};
}
export interface LocationReference {
	/**
	 * Format: uuid
	 * @description Identifies the location; `locations.retrieve` tells the rest of it.
	 */
	id?: string;
	/** @description Name of the location. */
	name?: string;
	/** @description Postal address, in one line. */
	address?: string;
}
export interface Appointment {
	/**
	 * Format: uuid
	 * @description Identifies the appointment.
	 */
	id: string;
	/**
	 * Format: date-time
	 * @description When the appointment was booked.
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When the appointment last changed.
	 */
	updatedAt: string;
	/** @description What the appointment is for. */
	service: {
		/**
		 * Format: uuid
		 * @description Identifies the service.
		 */
		id?: string;
		/** @description Name of the service, such as `First consultation`. */
		name?: string;
		/** @description Short name of the service, unlike that of any other. */
		alias?: string;
	};
	/** @description The member of staff who sees the patient. */
	staff: {
		/**
		 * Format: uuid
		 * @description Identifies the staff member.
		 */
		id?: string;
		/** @description The staff member's full name. */
		name?: string;
		/** @description The staff member's email address. */
		email?: string;
	};
	/** @description Who the appointment is for. */
	patient: {
		/**
		 * Format: uuid
		 * @description Identifies the patient.
		 */
		id?: string;
		/** @description The patient's full name. */
		name?: string;
		/** @description The patient's email address. */
		email?: string;
	};
	/** @description The location of the business at which the appointment takes place, or `null` where none of them is set. */
	location?: LocationReference | null;
	/**
	 * Format: uuid
	 * @deprecated
	 * @description The service, by ID. Use `service.id` instead.
	 */
	serviceId: string;
	/**
	 * Format: uuid
	 * @deprecated
	 * @description The staff member, by ID. Use `staff.id` instead.
	 */
	staffId: string;
	/**
	 * @deprecated
	 * @description The staff member's full name. Use `staff.name` instead.
	 */
	staffName: string;
	/** @description Further staff members who take part in a group booking, by ID. */
	additionalStaffIds?: string[];
	/**
	 * Format: uuid
	 * @deprecated
	 * @description The patient, by ID. Use `patient.id` instead.
	 */
	patientId: string;
	/**
	 * Format: date-time
	 * @description When the appointment starts, in UTC.
	 */
	date: string;
	/**
	 * Format: date-time
	 * @description When it was to start before it was rescheduled.
	 */
	originalDate?: string | null;
	/** @description How long the appointment takes, in minutes. */
	duration: number;
	/** @description What the service cost when it was booked, in the currency of `currency`. Whether it counts whole units or cents is not documented. */
	price: number;
	/** @description Currency of the price, by its ISO 4217 code. Samples write it in small letters (`usd`). */
	currency?: string;
	/**
	 * Format: uuid
	 * @description Identifies the group booking that the appointment is part of, or `null` for a booking of its own.
	 */
	groupBookingId?: string | null;
	/**
	 * @description Whether the appointment was called off.
	 * @default false
	 */
	cancelled: boolean | null;
	/**
	 * @description Whether the business agreed to the booking. Services with `bookingsRequireApproval` ask for it; until then it is a request.
	 * @default false
	 */
	approved: boolean;
	/** @description Time zone of the patient, such as `Europe/London`. `date` is in UTC nevertheless. */
	patientTimezone?: string | null;
	/** @description How patient and staff meet. No list of values is documented; the samples show `meet`, a Google Meet call. */
	locationType?: string | null;
	/** @description Where they meet, in the form that fits `locationType`, such as the address of the call. */
	locationValue?: string | null;
	/** @description Through whom the appointment is paid, such as `stripe`. */
	paymentProvider?: string | null;
	/** @description Identifies the payment at that provider. */
	paymentId?: string | null;
	/** @description What the patient answered to the questions of the booking form. */
	answers?: {
		/** @description Identifies the question. */
		id: string;
		/** @description Name by which templates and integrations can refer to the question. */
		variableName?: string;
		/** @description The question as the patient saw it. */
		question: string;
		/** @description The patient's answer, text or a number. */
		answer: string | number;
	}[] | null;
	/**
	 * Format: uuid
	 * @description Identifies the series that the appointment belongs to, or `null` for a single one.
	 */
	recurringAppointmentId?: string | null;
	/** @description How the series repeats, as an RRULE of RFC 5545 without its name, such as `FREQ=WEEKLY;BYDAY=MO;COUNT=10`. */
	rrule?: string | null;
	/** @description The same rule as an object. Its fields are not documented. */
	recurrence?: {
		[key: string]: unknown;
	} | null;
	/**
	 * Format: uri
	 * @description Page on which the patient picks another time. The address holds a token, so hand it to nobody else.
	 */
	rescheduleUrl: string;
	/**
	 * Format: uri
	 * @description Page on which the patient calls the appointment off. The address holds a token, so hand it to nobody else.
	 */
	cancelUrl: string;
	/** @description Labels of your own, such as `no-show`, by which to sort appointments. */
	tags?: string[];
}
export interface FormSubmission {
	/**
	 * Format: uuid
	 * @description Identifies the submission.
	 */
	id?: string;
	/** @description The form that was filled in, by ID. */
	formId?: string;
	/** @description The patient who filled it in, by ID. */
	patientId?: string;
	/** @description Whether the patient was signed in while submitting. With `false`, nothing proves that the answers come from this patient. */
	patientVerified?: boolean;
	/** @description The appointment that was booked with the form, by ID. Only forms that hold a booking step have one. */
	appointmentId?: string;
	/** @description The questions as they stood when the form was submitted. */
	questions?: {
		/** @description Identifies the question within the form. */
		id?: string;
		/** @description Kind of question, such as `text`. No list of kinds is documented. */
		type?: string;
		/** @description The question as the patient saw it. */
		title?: string;
		/** @description The fact about the patient that the question asks for, such as `patientName`, or `null` for any other. */
		patientKey?: string | null;
	}[];
	/** @description The answers, to be matched with the questions by `id`. */
	answers?: {
		/** @description The question that is answered, by its `id` in `questions`. */
		id?: string;
		/** @description What the patient entered or chose. */
		value?: string;
	}[];
	/**
	 * Format: date-time
	 * @description When the record of the submission was made.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the patient began to fill the form in.
	 */
	startedAt?: string;
	/**
	 * Format: date-time
	 * @description When the patient sent the form off.
	 */
	completedAt?: string;
}
export type FormVisibility = "LISTED" | "UNLISTED" | (string & {});
export type FormStatus = "Draft" | "Published" | "PublishedWithDraft" | (string & {});
export interface Form {
	/**
	 * Format: uuid
	 * @description Identifies the form.
	 */
	id: string;
	/** @description Short name of the form, unlike that of any other, such as `booking-form`. */
	alias: string;
	/** @description Headline of the form. */
	title: string;
	/** @description What the form is for, in a sentence or two. */
	description?: string | null;
	/** @description Heading under which the form is filed, such as `General Practice`. */
	category?: string | null;
	visibility?: FormVisibility;
	/** @description How often the form was submitted in all. */
	submissionsCount?: number;
	/** @description How many of the submissions nobody has looked at yet. */
	unreadSubmissionsCount?: number;
	/**
	 * Format: date-time
	 * @description When the form was published, or `null` for one that never was.
	 */
	publishedAt?: string | null;
	/**
	 * Format: date-time
	 * @description When the form was created.
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When the form last changed.
	 */
	updatedAt: string;
	/**
	 * Format: uri
	 * @description Address at which patients fill the form in.
	 */
	url?: string;
	status: FormStatus;
	/** @description The pages of the form as patients see it, in order. What a step holds is not documented. */
	steps?: {
		[key: string]: unknown;
	}[];
	/** @description The next version of the form, where one is being worked on. */
	draft?: {
		/**
		 * Format: uuid
		 * @description Identifies the draft.
		 */
		id?: string;
		/** @description The pages of the draft, in the same undocumented shape as those of the form. */
		steps?: {
			[key: string]: unknown;
		}[];
	};
}
export interface Location {
	/**
	 * Format: uuid
	 * @description Identifies the location.
	 */
	id: string;
	/** @description Name under which the location is shown. */
	name: string;
	/** @description What kind of place it is. */
	description?: string | null;
	/** @description How patients find it or get in, such as which door and floor. */
	instructions?: string | null;
	/** @description Postal address, in one line. */
	address?: string | null;
	/**
	 * Format: float
	 * @description Latitude, in degrees.
	 */
	lat?: number | null;
	/**
	 * Format: float
	 * @description Longitude, in degrees.
	 */
	lng?: number | null;
	/** @description Time zone of the place, such as `America/New_York`. */
	timezone?: string;
	/** @description Phone number under which the location is reached. */
	phone?: string | null;
	/**
	 * Format: email
	 * @description The location's own email address.
	 */
	email?: string | null;
	/**
	 * Format: uri
	 * @description Address of a picture of the location.
	 */
	pictureUrl?: string | null;
	/** @description The services that are on offer there. */
	services?: {
		/**
		 * Format: uuid
		 * @description Identifies the service.
		 */
		id?: string;
		/** @description Name of the service, such as `First consultation`. */
		name?: string;
	}[];
	/**
	 * Format: date-time
	 * @description When the location was added.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the location last changed.
	 */
	updatedAt?: string;
}
export type BookingEvent = "APPOINTMENT_CREATED" | "APPOINTMENT_UPDATED" | "APPOINTMENT_DELETED" | "RECURRING_APPOINTMENT_CREATED" | "RECURRING_APPOINTMENT_UPDATED" | "RECURRING_APPOINTMENT_DELETED" | (string & {});
export type NotificationChannel = "EMAIL" | "SMS" | (string & {});
export type NotificationRecipient = "BUSINESS_OWNER" | "GUESTS" | "PATIENT" | "STAFF" | (string & {});
export type MessageTemplateType = "email" | "sms" | (string & {});
export interface MessageTemplate {
	/** @description Identifies the wording, not the notification that uses it. No call of the API takes it. */
	id?: string;
	type?: MessageTemplateType;
	/** @description Subject line of the email. */
	subject?: string;
	/** @description The message itself, with variables in it that Upvio fills in for each appointment. */
	content?: string;
}
export interface BookingEventTemplate {
	/**
	 * Format: uuid
	 * @description Identifies the template.
	 */
	id?: string;
	/**
	 * Format: date-time
	 * @description When the template was made.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the template last changed.
	 */
	updatedAt?: string;
	/**
	 * Format: uuid
	 * @description The business whose appointments it is for.
	 */
	businessId?: string;
	/** @description The services whose appointments it is for, by ID. Empty means all services. */
	serviceIds?: string[];
	event?: BookingEvent;
	type?: NotificationChannel;
	recipient?: NotificationRecipient;
	/** @description Whether the template is in use. While it is `false`, nothing goes out. */
	enabled?: boolean;
	/** @description The wording that the business has set for it, or `null` where it goes with Upvio's. */
	messageTemplate?: MessageTemplate | null;
	defaultTemplate?: MessageTemplate;
}
export interface MessageTemplateInput {
	type: MessageTemplateType;
	/** @description Subject line of the email. It has to be sent with `sms` as well. */
	subject: string;
	/** @description The message itself. Upvio fills in variables for each appointment, but documents neither which there are nor how they are written. */
	content: string;
}
export interface PostAppointmentMessageTemplate {
	/**
	 * Format: uuid
	 * @description Identifies the template.
	 */
	id?: string;
	/**
	 * Format: date-time
	 * @description When the template was made.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the template last changed.
	 */
	updatedAt?: string;
	/**
	 * Format: uuid
	 * @description The business whose appointments it is for.
	 */
	businessId?: string;
	/** @description The services whose appointments it is for, by ID. Empty means all services. */
	serviceIds?: string[];
	/** @description How long after the appointment the message goes out, in minutes. */
	minutes?: number;
	type?: NotificationChannel;
	recipient?: NotificationRecipient;
	/** @description Whether the template is in use. While it is `false`, nothing goes out. */
	enabled?: boolean;
	/** @description The wording that the business has set for it, or `null` where it goes with Upvio's. */
	messageTemplate?: MessageTemplate | null;
	defaultTemplate?: MessageTemplate;
}
export type ReminderResourceType = "PATIENT" | "STAFF" | (string & {});
export interface ReminderTemplate {
	/**
	 * Format: uuid
	 * @description Identifies the template.
	 */
	id?: string;
	/**
	 * Format: date-time
	 * @description When the template was made.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the template last changed.
	 */
	updatedAt?: string;
	/**
	 * Format: uuid
	 * @description The business whose appointments it is for.
	 */
	businessId?: string;
	/** @description The services whose appointments it is for, by ID. Empty means all services. */
	serviceIds?: string[];
	/** @description How long before the appointment the reminder goes out, in minutes. */
	minutes?: number;
	type?: NotificationChannel;
	resourceType?: ReminderResourceType;
	/** @description Whether the template is in use. While it is `false`, nothing goes out. */
	enabled?: boolean;
	/** @description The wording that the business has set for it, or `null` where it goes with Upvio's. */
	messageTemplate?: MessageTemplate | null;
	defaultTemplate?: MessageTemplate;
}
export interface OutgoingWebhook {
	/**
	 * Format: uuid
	 * @description Identifies the webhook.
	 */
	id: string;
	/**
	 * Format: date-time
	 * @description When the webhook was set up.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the webhook last changed.
	 */
	updatedAt?: string;
	/** @description Whether Upvio sends anything to it. */
	enabled: boolean;
	/** @description The URL that receives the events. */
	endpoint: string;
}
export type BiologicalSex = "FEMALE" | "MALE" | "OTHER" | (string & {});
export type ActivityLevel = "inactive" | "exercise10Mins" | "exercise20to60Mins" | "exercise1to3Hours" | "exerciseOver3Hours" | (string & {});
export type SmokingStatus = "never" | "former" | "current" | (string & {});
export type DiabetesStatus = "none" | "preDiabetes" | "diabetes" | (string & {});
export type FamilyDiabetesHistory = "none" | "noneFirstDegree" | "firstDegree" | (string & {});
export type HypertensionTreatment = "notNeeded" | "no" | "yes" | (string & {});
export type ParentalHypertensionHistory = "none" | "one" | "both" | (string & {});
export type ChronicMedicationStatus = "none" | "oneOrTwoDiseases" | "threeOrMoreDiseases" | (string & {});
export interface Patient {
	/**
	 * Format: uuid
	 * @description Identifies the patient.
	 */
	id: string;
	/**
	 * Format: date-time
	 * @description When the patient was added.
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When the patient last changed.
	 */
	updatedAt: string;
	/**
	 * Format: date-time
	 * @description When the patient was archived, or `null` for an active one.
	 */
	archivedAt?: string | null;
	/** @description Why the patient was archived, where somebody noted it. Archiving by API takes no reason. */
	archivedReason?: string | null;
	/**
	 * Format: email
	 * @description Email address, unique among the patients of the business. Creating a patient looks for a known one by it.
	 */
	email: string;
	/** @description Legal name in full, in one field; there is no split into first and last name. */
	name: string;
	/** @description The patient's mobile number. */
	phoneMobile?: string | null;
	/**
	 * Format: date
	 * @description The day on which the patient was born.
	 */
	dob?: string | null;
	/** @description The sex recorded for the patient, which may differ from `gender`. */
	biologicalSex?: BiologicalSex | null;
	/** @description The gender recorded for the patient. No list of values is documented. */
	gender?: string | null;
	/** @description The patient's race or ethnicity. No list of values is documented. */
	race?: string | null;
	/** @description Time zone of the patient, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
	/** @description Body height in centimetres. */
	height?: number | null;
	/** @description Body weight in kilograms. */
	weight?: number | null;
	/** @description Girth of the waist in centimetres. */
	waistCircumference?: number | null;
	/** @description How much the patient exercises. */
	activityLevel?: ActivityLevel | null;
	/** @description The patient's smoking habit. */
	smokingStatus?: SmokingStatus | null;
	/** @description Daily diet; `true` where it includes vegetables and fruit. */
	vegetableFruitDiet?: boolean | null;
	/** @description Total cholesterol in the blood. The unit is not documented. */
	cholesterol?: number | null;
	/** @description HDL cholesterol in the blood. The unit is not documented. */
	cholesterolHdl?: number | null;
	/** @description LDL cholesterol in the blood. The unit is not documented. */
	cholesterolLdl?: number | null;
	/** @description Triglycerides in the blood. The unit is not documented. */
	triglyceride?: number | null;
	/** @description Blood sugar on an empty stomach. The unit is not documented. */
	fastingGlucose?: number | null;
	/** @description Whether the patient ever had high blood sugar. */
	historyOfHighGlucose?: boolean | null;
	/** @description How far diabetes has developed in the patient, if at all. */
	diabetesStatus?: DiabetesStatus | null;
	/** @description Diabetes among the relatives of the patient. */
	familyDiabetesHistory?: FamilyDiabetesHistory | null;
	/** @description Whether the patient ever had high blood pressure. */
	historyOfHypertension?: boolean | null;
	/** @description Treatment of the patient for high blood pressure. */
	hypertensionTreatment?: HypertensionTreatment | null;
	/** @description High blood pressure of mother and father. */
	parentalHypertensionHistory?: ParentalHypertensionHistory | null;
	/** @description Medication that the patient takes for chronic diseases. */
	chronicMedicationStatus?: ChronicMedicationStatus | null;
}
export type PatientCreateMode = "create" | "upsert" | (string & {});
export interface MagicLink {
	/** @description Identifies the link. No call of the API takes it. */
	id: string;
	/**
	 * Format: uri
	 * @description The link to hand to the patient. Whoever opens it is signed in as the patient, so treat it like a password.
	 */
	url: string;
	/**
	 * Format: uri
	 * @description Where the patient lands once signed in, as asked for.
	 */
	redirectUrl: string;
	/**
	 * Format: date-time
	 * @description When the link was made.
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When the link stops working. Upvio sets the lifetime, 20 minutes according to one of its samples.
	 */
	expiresAt: string;
}
export interface ServiceCategory {
	/**
	 * Format: uuid
	 * @description Identifies the category.
	 */
	id?: string;
	/**
	 * Format: date-time
	 * @description When the category was created.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the category last changed.
	 */
	updatedAt?: string;
	/** @description Name under which patients see the category. */
	name: string;
	/**
	 * Format: uri
	 * @description Public page on which patients book the services of the category.
	 */
	bookingURL?: string;
}
export interface Service {
	/**
	 * Format: uuid
	 * @description Identifies the service. Upvio sets it.
	 */
	readonly id?: string;
	/**
	 * Format: date-time
	 * @description When the service was created. Upvio sets it.
	 */
	readonly createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the service last changed. Upvio sets it.
	 */
	readonly updatedAt?: string;
	/** @description Short name of the service, unlike that of any other, such as `gp-consultation`. */
	alias?: string | null;
	/** @description Name under which patients see the service. */
	name: string;
	/** @description What patients can expect of the service. */
	description?: string | null;
	/**
	 * Format: uri
	 * @description Public page on which patients book the service. Upvio sets it.
	 */
	readonly bookingURL?: string;
	/** @description Whether the service is in use. `false` takes it out of everything, without deleting it. */
	enabled?: boolean | null;
	/** @description Who offers the service, by staff ID. An empty list stands for all staff of the business. */
	staffsIds?: string[];
	/** @description Staff who can join in group bookings of the service, by ID, besides those who offer it. */
	additionalStaffIds?: string[];
	/** @description The categories under which the service is listed, by ID. */
	categoriesIds?: string[];
	/** @description How many minutes ahead of the start a patient has to book or reschedule at the latest. */
	leadTime?: number | null;
	/** @description How many minutes ahead of the start a patient has to cancel at the latest. */
	cancelLeadTime?: number | null;
	/** @description Grid of the starting times, in minutes. With 15, patients are offered 8:00, 8:15, 8:30 and so on. */
	timeIncrement?: number | null;
	/** @description How many days ahead patients are offered times. A service without a limit of its own goes by that of the business. */
	availabilityLimitDays?: number | null;
	/** @description The location of the business at which the service is given, or `null` where none of them is set. */
	location?: LocationReference | null;
	/** @description How patient and staff meet. No list of values is documented; the samples show `meet`, a Google Meet call. */
	locationType?: string | null;
	/** @description Where they meet, in the form that fits `locationType`, such as an address. */
	locationValue?: string | null;
	/** @description Currency of the prices, by its ISO 4217 code. Samples write it in capitals (`USD`). */
	currency?: string | null;
	/** @description The lengths in which the service can be booked, each at its own price. */
	durations: {
		/** @description Length of the appointment, in minutes. */
		duration: number;
		/** @description Price of an appointment of this length, 0 where it is free. Whether it counts whole units of the currency or cents is not documented. */
		price: number;
	}[];
	/** @description Whether a booking is only a request until the business approves it. */
	bookingsRequireApproval?: boolean | null;
	/** @description How many patients can book the same time with the same member of staff; more than 1 makes it a group booking. */
	bookingsPerTimeslot?: number | null;
	/** @description Minutes to keep free before each appointment. The dashboard takes 0 to 1440, which is a day. */
	bufferBeforeMinutes?: number | null;
	/** @description Minutes to keep free after each appointment. The dashboard takes 0 to 1440, which is a day. */
	bufferAfterMinutes?: number | null;
}
export type StaffStatus = "ACTIVE" | "DISABLED" | "ARCHIVED" | "PENDING_INVITE" | "NOT_INVITED" | (string & {});
export interface Staff {
	/**
	 * Format: uuid
	 * @description Identifies the staff member.
	 */
	id: string;
	/**
	 * Format: date-time
	 * @description When the staff member was added.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the staff member last changed.
	 */
	updatedAt?: string;
	/**
	 * Format: uuid
	 * @deprecated
	 * @description The business that the staff member works for, by ID.
	 */
	businessId?: string;
	/**
	 * Format: email
	 * @description Address with which the staff member signs in to Upvio. No two have the same.
	 */
	email: string;
	/** @description Short unique name, such as `john`, where one has been set. */
	alias?: string | null;
	/** @description Legal name in full, in one field. */
	name: string;
	status: StaffStatus;
	/**
	 * @deprecated
	 * @description Whether `status` is `ACTIVE`. Read `status` instead.
	 */
	enabled: boolean;
	/** @description Page on which patients book this staff member, such as `https://forms.upvio.com/book/harbour-clinic/staff/123`. */
	bookingURL?: string;
	/** @description What the staff member may do in Upvio. Its help pages know owner, admin, manager, staff and developer; how the API spells them is not documented. */
	roles: string[];
	/** @description The staff whose profiles, appointments and working hours this one may manage, by ID. */
	managedStaffIds?: string[];
	/** @description Time zone of the staff member, such as `UTC` or `Europe/London`. */
	timezone?: string | null;
}
export interface WorkingHoursSchedule {
	/**
	 * Format: uuid
	 * @description Identifies the schedule.
	 */
	id: string;
	/**
	 * Format: date-time
	 * @description When the schedule was made.
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When the schedule last changed.
	 */
	updatedAt: string;
	/**
	 * Format: uuid
	 * @description Whose schedule it is, by the ID of the staff member.
	 */
	staffId: string;
	workingHours: WorkingWeek;
	/** @description Time zone in which the hours are meant, such as `America/New_York`. It cannot be set when creating a schedule. */
	timezone?: string;
	/**
	 * Format: date-time
	 * @description When the schedule starts to apply, as a point in time (creating one takes a day).
	 */
	dateStart: string;
	/**
	 * Format: date-time
	 * @description When the schedule ceases to apply, as a point in time (creating one takes a day).
	 */
	dateEnd?: string;
}
export interface TimeBlocker {
	/**
	 * Format: uuid
	 * @description Identifies the time blocker.
	 */
	id?: string;
	/**
	 * Format: date-time
	 * @description When the time blocker was set.
	 */
	createdAt?: string;
	/**
	 * Format: date-time
	 * @description When the time blocker last changed.
	 */
	updatedAt?: string;
	/**
	 * Format: uuid
	 * @description The member of staff whose time is blocked, by ID.
	 */
	staffId?: string;
	/**
	 * Format: date-time
	 * @description From when on the time is blocked.
	 */
	startDate?: string;
	/**
	 * Format: date-time
	 * @description Until when the time is blocked.
	 */
	endDate?: string;
	/** @description Why the time is blocked, where somebody noted it. */
	reason?: string | null;
}
export type VitalsLinkStatus = "ACTIVE" | "ARCHIVED" | "DISABLED" | (string & {});
export interface VitalsLink {
	/**
	 * Format: uuid
	 * @description Identifies the link.
	 */
	id: string;
	/**
	 * Format: date-time
	 * @description When the link was made.
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When the link last changed.
	 */
	updatedAt: string;
	/** @description Name under which the business finds the link again. */
	name: string;
	/** @description A note on what the link is for. */
	description?: string | null;
	/** @description The last part of `url`, unique to the link. */
	slug: string;
	status: VitalsLinkStatus;
	/** @description The template that says which metrics its scans measure, by ID. */
	vitalsTemplateId: string;
	/** @description How many scans have been made with the link. */
	scansCount: number;
	/** @description How many scans the link is good for in all, or `null` for no limit. One more is refused. */
	maxScans?: number | null;
	/**
	 * Format: date-time
	 * @description When the link stops taking new scans, or `null` for never.
	 */
	expiresAt?: string | null;
	/**
	 * Format: uri
	 * @description Where patients scan, for example `https://scan.upvio.com/harbour-clinic/links/check-in`.
	 */
	url: string;
}
export type VitalsScanStatus = "PENDING" | "STARTED" | "SUCCEEDED" | "FAILED" | "ABORTED" | (string & {});
export interface VitalsScanMetrics {
	/** @description How often the heart beats, in beats per minute. */
	heartRate?: number | null;
	/** @description How much the time from one heartbeat to the next varies, in milliseconds. */
	heartRateVariability?: number | null;
	/** @description How often the patient breathes, in breaths per minute. */
	breathingRate?: number | null;
	/** @description How stressed the body is, as an index without a unit. Its range is not documented. */
	stressIndex?: number | null;
	/** @description Activity of the part of the nervous system that calms the body, in percent. */
	parasympatheticActivity?: number | null;
	/** @description How hard the heart works, in mmHg per second. */
	cardiacWorkload?: number | null;
	/** @description The lower of the two values of blood pressure, in mmHg. */
	bloodPressureDiastolic?: number | null;
	/** @description The upper of the two values of blood pressure, in mmHg. */
	bloodPressureSystolic?: number | null;
	/** @description The body mass index in kg/m², a number in spite of the field's name. */
	bmiClassification?: number | null;
	/** @description One score for the patient's health as a whole. Its range is not documented. */
	wellnessScore?: number | null;
	/** @description The age to which the state of the blood vessels corresponds, in years. */
	vascularAge?: number | null;
	/** @description Risk of a disease of heart or vessels that comes from clogged arteries, in percent. */
	atheroscleroticCvdRisk?: number | null;
	/** @description Risk of an event such as a heart attack or stroke, in percent. The span of time is not documented. */
	cardiovascularEventRisk?: number | null;
	/** @description Risk to heart and vessels as a score. Its range is not documented. */
	cardiovascularRiskScore?: number | null;
	/** @description Risk of high blood pressure. Unit and range are not documented. */
	hypertensionRisk?: number | null;
	/** @description Risk of diabetes, in percent. The span of time is not documented. */
	diabetesRisk?: number | null;
	/** @description Risk of a fatty liver that does not come from alcohol (NAFLD). Unit and range are not documented. */
	fattyLiverDiseaseRisk?: number | null;
	/** @description Girth of the waist divided by body height (WHtR). */
	waistToHeightRatio?: number | null;
	/** @description Fat as a share of body weight, in percent. */
	bodyFatPercentage?: number | null;
	/** @description Body roundness index (BRI), which tells from height and waist how much fat the body carries. */
	bodyRoundnessIndex?: number | null;
	/** @description A Body Shape Index (ABSI), which sets the waist in relation to height and weight. */
	aBodyShapeIndex?: number | null;
	/** @description Conicity index (CI), which tells from waist, height and weight how much fat lies around the belly. */
	conicityIndex?: number | null;
	/** @description Energy that the body uses at rest, in kcal per day. */
	basalMetabolicRate?: number | null;
	/** @description Energy that the body uses with all activity (TDEE), in kcal per day. */
	totalDailyEnergyExpenditure?: number | null;
}
export interface VitalsScanResults {
	metrics?: VitalsScanMetrics;
}
export type VitalsMetric = "A_BODY_SHAPE_INDEX" | "ATHEROSCLEROTIC_CVD_RISK" | "BASAL_METABOLIC_RATE" | "BLOOD_PRESSURE" | "BLOOD_PRESSURE_DIASTOLIC" | "BLOOD_PRESSURE_SYSTOLIC" | "BMI_CLASSIFICATION" | "BODY_FAT_PERCENTAGE" | "BODY_ROUNDNESS_INDEX" | "BREATHING_RATE" | "CARDIAC_WORKLOAD" | "CARDIOVASCULAR_EVENT_RISK" | "CARDIOVASCULAR_RISK_SCORE" | "CONICITY_INDEX" | "DIABETES_RISK" | "FATTY_LIVER_DISEASE_RISK" | "HEART_RATE" | "HEART_RATE_VARIABILITY" | "HYPERTENSION_RISK" | "PARASYMPATHETIC_ACTIVITY" | "STRESS_INDEX" | "TOTAL_DAILY_ENERGY_EXPENDITURE" | "VASCULAR_AGE" | "WAIST_TO_HEIGHT_RATIO" | "WELLNESS_SCORE" | (string & {});
export type VitalsScanGender = "male" | "female" | "other" | (string & {});
export interface VitalsScanInputData {
	gender?: VitalsScanGender;
	/** @description Country as an ISO 3166-1 code of two letters, such as `GB`. */
	countryCode?: string;
	/** @description Age in years, from 16 to 120. */
	age?: number;
	/**
	 * Format: date
	 * @description The day on which the patient was born.
	 */
	dob?: string;
	/** @description The patient's race or ethnicity. No list of values is documented. */
	race?: string;
	/** @description Body height in centimetres, from 100 to 250. */
	height?: number;
	/** @description Body weight in kilograms, from 30 to 200. */
	weight?: number;
	/** @description Girth of the waist in centimetres, from 50 to 150. */
	waistCircumference?: number;
	/** @description Girth of the neck. Unit and bounds are not documented; the waist is given in centimetres. */
	neckCircumference?: number;
	/** @description Girth of the hips. Unit and bounds are not documented; the waist is given in centimetres. */
	hipCircumference?: number;
	smokingStatus?: SmokingStatus;
	diabetesStatus?: DiabetesStatus;
	hypertensionTreatment?: HypertensionTreatment;
	activityLevel?: ActivityLevel;
	chronicMedicationStatus?: ChronicMedicationStatus;
	/** @description Total cholesterol in the blood. The unit is not documented. */
	cholesterol?: number;
	/** @description HDL cholesterol in the blood. The unit is not documented. */
	cholesterolHdl?: number;
	/** @description LDL cholesterol in the blood. The unit is not documented. */
	cholesterolLdl?: number;
	familyDiabetesHistory?: FamilyDiabetesHistory;
	parentalHypertensionHistory?: ParentalHypertensionHistory;
	/** @description Whether the patient ever had high blood sugar. */
	historyOfHighGlucose?: boolean;
	/** @description Whether the patient ever had high blood pressure. */
	historyOfHypertension?: boolean;
	/** @description Whether the patient eats vegetables and fruit every day. */
	vegetableFruitDiet?: boolean;
	/** @description Blood sugar on an empty stomach. The unit is not documented. */
	fastingGlucose?: number;
	/** @description Triglycerides in the blood. The unit is not documented. */
	triglyceride?: number;
}
export interface VitalsScan {
	/**
	 * Format: uuid
	 * @description Identifies the scan.
	 */
	id: string;
	/**
	 * Format: date-time
	 * @description When the scan was created, which is before it starts.
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When the scan last changed.
	 */
	updatedAt: string;
	/**
	 * Format: uuid
	 * @description Whose scan it is, by the ID of the patient.
	 */
	patientId?: string;
	/**
	 * Format: uuid
	 * @description The vitals link under which the scan is made, by ID.
	 */
	vitalsLinkId?: string;
	status: VitalsScanStatus;
	/** @description What was measured. Only there once `status` is `SUCCEEDED`. */
	results?: VitalsScanResults | null;
	/** @description What the scan is to measure or derive, as the template of its link says. */
	includedMetrics: VitalsMetric[];
	/**
	 * Format: date-time
	 * @description When the patient started to scan, or `null` before that.
	 */
	startedAt?: string | null;
	/** @description The facts about the patient that came with the call creating the scan. Missing where it sent none. */
	inputData?: VitalsScanInputData | null;
}
export interface VitalsTemplate {
	/** @description Identifies the template. */
	id: string;
	/**
	 * Format: date-time
	 * @description When the template was made.
	 */
	createdAt: string;
	/**
	 * Format: date-time
	 * @description When the template last changed.
	 */
	updatedAt: string;
	/** @description Name under which the business finds the template again. */
	name: string;
	/** @description A note on what the template is for. */
	description?: string | null;
	/** @description How many of the business's credits one scan uses up. */
	credits: number;
	/** @description What its scans measure or derive. */
	metrics: VitalsMetric[];
	/** @description How many links use the template. */
	linksCount: number;
	/**
	 * Format: date-time
	 * @description When the template was archived, or `null` for one in use.
	 */
	archivedAt?: string | null;
}

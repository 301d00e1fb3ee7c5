-- Answers that are kept for repeated requests are forgotten after a time; the work that does it asks for the oldest again and again.

create index answered_request_age on platform.answered_request (answered_at);

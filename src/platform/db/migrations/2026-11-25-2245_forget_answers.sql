-- An answer that is kept for a repeated request may tell of a person: when data about the person are erased, it goes too.

grant delete on platform.answered_request to haice_app;

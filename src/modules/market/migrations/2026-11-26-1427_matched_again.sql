-- Matching reads English titles too, and compares the singular of Latin words. What was indexed before is indexed anew at the next
-- start, as everything is that is offered and not in these tables.

truncate market.match_posting, market.match_item, market.match_frequency;

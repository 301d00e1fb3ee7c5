-- A kept value now also says how many of its facts are made up and how many only may count: the old ones are worked out anew.

delete from indicators.current_value;

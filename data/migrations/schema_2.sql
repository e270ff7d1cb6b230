-- Stories that jump from page to page are found when they are asked for, from what is here then: nothing about them is
-- kept but what leads to them quickly.

CREATE INDEX page_by_issue ON page (paper, date, page_no);

-- 1 where a mark of the article, (下转第4版) or (上接第1版), names another page.
ALTER TABLE article ADD COLUMN jumps INTEGER NOT NULL DEFAULT 0 CHECK (jumps IN (0, 1));
UPDATE article SET jumps = 1
  WHERE json_valid(record)
    AND coalesce(json_extract(record, '$.continued_from_page'), json_extract(record, '$.continued_on_page')) IS NOT NULL;
CREATE INDEX article_that_jumps ON article (page) WHERE jumps = 1;

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>Go to the search line</source>
        <translation>到检索框</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Where the story began</source>
        <translation>回到报道的开头</translation>
    </message>
    <message>
        <source>Where the story goes on</source>
        <translation>接读报道的下文</translation>
    </message>
    <message>
        <source>Browse by region</source>
        <translation>按地区浏览</translation>
    </message>
    <message>
        <source>Browse by date</source>
        <translation>按日期浏览</translation>
    </message>
    <message>
        <source>Browse by topic</source>
        <translation>按主题浏览</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>恢复字号</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import the sample archive</source>
        <translation>导入示例档案</translation>
    </message>
    <message>
        <source>Read outdated pages again</source>
        <translation>重读过时的版面</translation>
    </message>
    <message>
        <source>Open or make an archive …</source>
        <translation>打开或新建档案库…</translation>
    </message>
    <message>
        <source>Keys and query language</source>
        <translation>按键与检索语法</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Next article of the page</source>
        <translation>本版下一篇</translation>
    </message>
    <message>
        <source>Previous article of the page</source>
        <translation>本版上一篇</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Browse by collection</source>
        <translation>按专题集浏览</translation>
    </message>
    <message>
        <source>Put into a collection …</source>
        <translation>收入专题集…</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>加标签…</translation>
    </message>
    <message>
        <source>Note on the article …</source>
        <translation>给文章写附注…</translation>
    </message>
    <message>
        <source>Mark as read, or unread</source>
        <translation>标为已读 / 未读</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标为已核</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>新建专题集…</translation>
    </message>
    <message>
        <source>Save the search …</source>
        <translation>保存检索…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Take in what others kept …</source>
        <translation>收进别人整理的…</translation>
    </message>
    <message>
        <source>Correct the page</source>
        <translation>更正此版</translation>
    </message>
    <message>
        <source>Review what is in doubt</source>
        <translation>核对存疑之处</translation>
    </message>
    <message>
        <source>Take in an archive …</source>
        <translation>收进一个档案库…</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>undated</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Ways to browse</source>
        <translation>浏览方式</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>专题</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>What there is</source>
        <translation>已有的</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Note on the collection</source>
        <translation>专题集的附注</translation>
    </message>
    <message>
        <source>Articles of the collection</source>
        <translation>专题集里的文章</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Drag to reorder, or use Alt+↑ and Alt+↓. A double click changes a note, or opens an article.</source>
        <translation>拖动或按 Alt+↑、Alt+↓ 调整次序。双击附注可以修改，双击标题打开文章。</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Collections</source>
        <translation>专题集</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New collection (Ctrl+Shift+N)</source>
        <translation>新建专题集（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What can be done with the chosen collection</source>
        <translation>对选中的专题集可以做什么</translation>
    </message>
    <message>
        <source>Put articles that belong together into a collection: drag them here, or press Ctrl+D.</source>
        <translation>把相关的文章收进一个专题集：拖到这里，或者按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>查过什么</translation>
    </message>
    <message>
        <source>Ctrl+S saves what is being looked for; every import then tells what is new for it.</source>
        <translation>按 Ctrl+S 保存当前检索，以后每次导入都会报出新来几篇。</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Article split</source>
        <translation>拆开文章</translation>
    </message>
    <message>
        <source>Articles merged</source>
        <translation>合并文章</translation>
    </message>
    <message>
        <source>Blocks moved</source>
        <translation>移动文字块</translation>
    </message>
    <message>
        <source>Blocks put in order</source>
        <translation>调整顺序</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>此版已核</translation>
    </message>
    <message>
        <source>Place accepted</source>
        <translation>认可位置</translation>
    </message>
    <message>
        <source>Role set</source>
        <translation>改定角色</translation>
    </message>
    <message>
        <source>Paragraph joined or parted</source>
        <translation>并段或分段</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>更正文字</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>改定信息</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>阅读提示</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题分类</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>见报日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>line %1 is of the role %2</source>
        <translation>第 %1 行的角色是%2</translation>
    </message>
    <message>
        <source>%1 is “%2” on the whole page</source>
        <translation>%1为“%2”(整版)</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1为“%2”</translation>
    </message>
    <message>
        <source>%1, on another page</source>
        <translation>%1(在另一版)</translation>
    </message>
    <message>
        <source>Correction done again</source>
        <translation>重做更正</translation>
    </message>
    <message>
        <source>Correction forgotten</source>
        <translation>撤下更正</translation>
    </message>
</context>
<context>
    <name>DateView</name>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Pages of the day</source>
        <translation>当日各版</translation>
    </message>
    <message>
        <source>How dates are known</source>
        <translation>日期如何得知</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Split the article before this block</source>
        <translation>在此块之前拆开文章</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Merge with the next article</source>
        <translation>与下一篇合并</translation>
    </message>
    <message>
        <source>Merge with the previous article</source>
        <translation>与上一篇合并</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>上移此块</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>下移此块</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the block to another article …</source>
        <translation>把此块移到另一篇…</translation>
    </message>
    <message>
        <source>Move to …</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Set the block&apos;s role …</source>
        <translation>改定此块的角色…</translation>
    </message>
    <message>
        <source>Role …</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Join the block to the paragraph before it, or part it</source>
        <translation>与前段相接,或从前段分开</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>接段</translation>
    </message>
    <message>
        <source>Correct the block&apos;s text …</source>
        <translation>更正此块的文字…</translation>
    </message>
    <message>
        <source>Text …</source>
        <translation>改字…</translation>
    </message>
    <message>
        <source>Set a value of the article or the page …</source>
        <translation>改定文章或版面的信息…</translation>
    </message>
    <message>
        <source>Value …</source>
        <translation>信息…</translation>
    </message>
    <message>
        <source>Write a remark on the next correction</source>
        <translation>为下一处更正写备注</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Mark the page as checked</source>
        <translation>把此版记为已核</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>此版已核</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>下一存疑</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>上一存疑</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做撤销的一步</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>离开更正台</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Give the likeliest other answer</source>
        <translation>选最可能的另一答案</translation>
    </message>
    <message>
        <source>First other</source>
        <translation>另一</translation>
    </message>
    <message>
        <source>Give the second other answer</source>
        <translation>选第二个别的答案</translation>
    </message>
    <message>
        <source>Second other</source>
        <translation>另二</translation>
    </message>
    <message>
        <source>Give the third other answer</source>
        <translation>选第三个别的答案</translation>
    </message>
    <message>
        <source>Third other</source>
        <translation>另三</translation>
    </message>
    <message>
        <source>Accept what is asked about as it is</source>
        <translation>认可所问之处</translation>
    </message>
    <message>
        <source>Accept the whole article as it is</source>
        <translation>认可整篇文章</translation>
    </message>
    <message>
        <source>Accept article</source>
        <translation>认可整篇</translation>
    </message>
    <message>
        <source>Do the correction that does not fit again, line by line</source>
        <translation>逐行重做不再相合的更正</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Forget the correction that does not fit</source>
        <translation>撤下不再相合的更正</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Next thing in doubt</source>
        <translation>下一存疑处</translation>
    </message>
    <message>
        <source>Previous thing in doubt</source>
        <translation>上一存疑处</translation>
    </message>
    <message>
        <source>Merge next</source>
        <translation>并下篇</translation>
    </message>
    <message>
        <source>Merge previous</source>
        <translation>并上篇</translation>
    </message>
</context>
<context>
    <name>DeskMenus</name>
    <message>
        <source>An article of its own</source>
        <translation>自成一篇</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>The page, as it came</source>
        <translation>原版面</translation>
    </message>
    <message>
        <source>The articles of the page, as they are read</source>
        <translation>本版文章,按阅读顺序</translation>
    </message>
    <message>
        <source>Places of this block</source>
        <translation>此块的位置</translation>
    </message>
    <message>
        <source>The article, and what was corrected</source>
        <translation>文章与更正历史</translation>
    </message>
    <message>
        <source>As it reads now</source>
        <translation>现在的文章</translation>
    </message>
    <message>
        <source>The article as it reads now</source>
        <translation>现在的文章</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What was corrected on this page</source>
        <translation>本版的更正</translation>
    </message>
    <message>
        <source>Remark on the next correction</source>
        <translation>下一处更正的备注</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 · imported %2 (UTC)</source>
        <comment>encoding, time</comment>
        <translation>%1 · %2 导入(UTC)</translation>
    </message>
    <message>
        <source>of the page&apos;s bytes as they came</source>
        <translation>整版原始字节的摘要</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
    <message>
        <source> · joined with confidence %1</source>
        <translation> · 拼接可信度 %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source> · between %1 and %2</source>
        <translation> · 在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>见报日期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>另涉</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>所述日期</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>可信度 %1</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>join</comment>
        <translation>可靠</translation>
    </message>
    <message>
        <source>probable</source>
        <comment>join</comment>
        <translation>多半</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>join</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>confidence %1 (%2)</source>
        <comment>number, in words</comment>
        <translation>可信度 %1(%2)</translation>
    </message>
    <message>
        <source>behind line %1 (%2)</source>
        <translation>接在第%1行之后(%2)</translation>
    </message>
    <message>
        <source>at the beginning of an article (%1)</source>
        <translation>另起一篇(%1)</translation>
    </message>
    <message>
        <source>It might also stand %1</source>
        <translation>也可能%1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>after line %1: %2</source>
        <comment>line, the words where they meet</comment>
        <translation>接第%1行:%2</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>What was read out of it</source>
        <translation>读出的事实</translation>
    </message>
    <message>
        <source>How it was put together</source>
        <translation>怎样拼成</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>union body or enterprise</comment>
        <translation>单位</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>reporter</comment>
        <translation>
            <numerusform>%1（%n 篇）</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same person, written otherwise; a click finds both: </source>
        <translation>可能是同一人，名字写法不同；点一下同时检索两个名字：</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>The chosen articles</source>
        <translation>选中的文章</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>一个专题集</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>专题集</translation>
    </message>
    <message>
        <source>As</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎样导出</translation>
    </message>
    <message>
        <source>With the full text</source>
        <translation>带全文</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>一篇一个文件</translation>
    </message>
    <message>
        <source>With byte order mark, for Excel</source>
        <translation>带字节顺序标记（Excel 需要）</translation>
    </message>
    <message>
        <source>Disarm cells that begin like formulas</source>
        <translation>解除会被当作公式的单元格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title; else the query</source>
        <translation>标题（空着就用检索式）</translation>
    </message>
    <message>
        <source>Edition of GB/T 7714</source>
        <translation>GB/T 7714 的版本</translation>
    </message>
    <message>
        <source>GB/T 7714—2025</source>
        <translation>GB/T 7714—2025</translation>
    </message>
    <message>
        <source>GB/T 7714—2015</source>
        <translation>GB/T 7714—2015</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>As the edition has it</source>
        <translation>按标准</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>半角</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全角</translation>
    </message>
    <message>
        <source>Columns, in this order: drag to reorder</source>
        <translation>列，按此次序（拖动调整）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>With a manifest: query, counts, digests</source>
        <translation>附清单：检索式、篇数、校验值</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Article id</source>
        <translation>文章编号</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>见报日期</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>日期的来历</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>市</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题词</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>Dates told of</source>
        <translation>文中日期</translation>
    </message>
    <message>
        <source>Column of the paper</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>阅读提示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Page file</source>
        <translation>版面文件</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>版面行号</translation>
    </message>
    <message>
        <source>Confidence of the joining</source>
        <translation>拼接可信度</translation>
    </message>
    <message>
        <source>Begun on page</source>
        <translation>上接版次</translation>
    </message>
    <message>
        <source>Begun in article</source>
        <translation>上接文章</translation>
    </message>
    <message>
        <source>Begun under the headline</source>
        <translation>上接标题</translation>
    </message>
    <message>
        <source>Goes on on page</source>
        <translation>下转版次</translation>
    </message>
    <message>
        <source>Goes on in article</source>
        <translation>下转文章</translation>
    </message>
    <message>
        <source>Goes on under the headline</source>
        <translation>下转标题</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Read or reviewed</source>
        <translation>阅读标记</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>专题集</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Document (ODT)</source>
        <translation>文档（ODT）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Archive of its own</source>
        <translation>独立的档案库</translation>
    </message>
    <message>
        <source>References, GB/T 7714</source>
        <translation>参考文献表（GB/T 7714）</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>EndNote XML</source>
        <translation>EndNote XML</translation>
    </message>
    <message>
        <source>A table for any program; Excel opens it with a double click.</source>
        <translation>各种程序都能读的表格，双击就能用 Excel 打开。</translation>
    </message>
    <message>
        <source>With real dates, a filter, and a sheet that says where it comes from.</source>
        <translation>日期是真日期，带筛选，另有一张表说明来源。</translation>
    </message>
    <message>
        <source>Every field with its evidence, notes and corrections; can be taken in elsewhere.</source>
        <translation>全部字段和依据，连同附注和更正，可以在别处收进来。</translation>
    </message>
    <message>
        <source>A copy to read, with a citation under each article.</source>
        <translation>阅读本，每篇后面附出处。</translation>
    </message>
    <message>
        <source>A copy to read in one file, with contents.</source>
        <translation>阅读本，一个文件，带目录。</translation>
    </message>
    <message>
        <source>A copy to read and print, with contents, running heads and page numbers.</source>
        <translation>可读可印的阅读本，有目录、页眉和页码。</translation>
    </message>
    <message>
        <source>For corpora.</source>
        <translation>做语料库用。</translation>
    </message>
    <message>
        <source>The pages on which the articles stand, with notes and corrections.</source>
        <translation>文章所在的版面，连同附注和更正。</translation>
    </message>
    <message>
        <source>A list of references to paste under a text.</source>
        <translation>可以贴在文末的参考文献表。</translation>
    </message>
    <message>
        <source>For LaTeX. Zotero takes such entries for journal articles: give it RIS or CSL-JSON.</source>
        <translation>给 LaTeX 用。Zotero 会把它读成期刊文章，请改用 RIS 或 CSL-JSON。</translation>
    </message>
    <message>
        <source>For reference managers.</source>
        <translation>给文献管理软件用。</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Search by fields</source>
        <translation>字段检索</translation>
    </message>
    <message>
        <source>Several values of a field, parted by spaces, mean any of them. A minus before a value excludes it.</source>
        <translation>同一字段的几个值用空格隔开,有其中任何一个即可。值前加减号表示排除。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>疗休养 补贴</source>
        <translation>疗休养 补贴</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>浙江 江苏 -苏州</source>
        <translation>浙江 江苏 -苏州</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2023..2025</source>
        <translation>2023..2025</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>待导入</translation>
    </message>
    <message>
        <source>What is left empty is taken from files beside the pages, from their paths, or from the text. What is given here holds for every page of this import.</source>
        <translation>留空的项目取自版面旁的文件、路径或正文。这里填写的，对本次导入的每个版面都有效。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>见报日期</translation>
    </message>
    <message>
        <source>2023-04-28, 2023-04 or 2023</source>
        <translation>2023-04-28、2023-04 或 2023</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Told by the bytes</source>
        <translation>由字节判断</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import finished</source>
        <translation>导入结束</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>How far you are with this article</source>
        <translation>这篇看到什么程度</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收入专题集</translation>
    </message>
    <message>
        <source>Put it into a collection (Ctrl+D)</source>
        <translation>收入专题集（Ctrl+D）</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Give it a tag (Ctrl+T)</source>
        <translation>加标签（Ctrl+T）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Write a note on it (Ctrl+Shift+D)</source>
        <translation>写附注（Ctrl+Shift+D）</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Copy the chosen words with their citation (Ctrl+Shift+C)</source>
        <translation>把选中的文字连同出处复制（Ctrl+Shift+C）</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and query language</source>
        <translation>按键与检索语法</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>检索语言</translation>
    </message>
    <message>
        <source>The search line finds articles that hold all of its words, each as it stands. Behind them, by relevance, stand partial matches: articles with a part of the words, with synonyms, or from the place that was named. They are marked, and never counted or exported with the results. Choose an example to try it.</source>
        <translation>检索行查找含有全部词语的文章，每个词照原样匹配。按相关性排序时，后面是部分匹配：有其中部分词语、有同义词，或出自所说地方的文章。部分匹配都有标记，不计入篇数，也不随结果导出。点选一个例子试试。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>找到什么</translation>
    </message>
    <message>
        <source>Both words, each as it stands</source>
        <translation>两个词都有,各按原样</translation>
    </message>
    <message>
        <source>The phrase with its space</source>
        <translation>连同空格的短语</translation>
    </message>
    <message>
        <source>From a region, all below it included</source>
        <translation>某个地区,包括其下各级</translation>
    </message>
    <message>
        <source>From either of two regions</source>
        <translation>两个地区中的任何一个</translation>
    </message>
    <message>
        <source>About a topic</source>
        <translation>属于某个主题</translation>
    </message>
    <message>
        <source>Fields in English, and a region by its code</source>
        <translation>英文字段名,地区用代码</translation>
    </message>
    <message>
        <source>Either of them; brackets group: (疗休养 或 疗养) 补贴</source>
        <translation>其中任何一个;可加括号:(疗休养 或 疗养) 补贴</translation>
    </message>
    <message>
        <source>The first without the second; 非 means the same</source>
        <translation>有前者而无后者;写“非”也一样</translation>
    </message>
    <message>
        <source>In the headline; also 引题: and 正文:</source>
        <translation>在标题里;还有 引题: 和 正文:</translation>
    </message>
    <message>
        <source>Not more than ten characters from each other; 先后/10 in this order</source>
        <translation>相隔不超过十个字;先后/10 则按此顺序</translation>
    </message>
    <message>
        <source>In one sentence; 同段 in one paragraph</source>
        <translation>在同一句里;同段 则在同一段里</translation>
    </message>
    <message>
        <source>Three times at least</source>
        <translation>至少出现三次</translation>
    </message>
    <message>
        <source>Or a synonym of it</source>
        <translation>它或它的同义词</translation>
    </message>
    <message>
        <source>Not from there</source>
        <translation>不要那里的</translation>
    </message>
    <message>
        <source>Of these years; also 2023, 2023-04, 2023-04-28, 近3年</source>
        <translation>这几年的;也可写 2023、2023-04、2023-04-28、近3年</translation>
    </message>
    <message>
        <source>From a paper; also 作者: and 版:</source>
        <translation>某份报纸;还有 作者: 和 版:</translation>
    </message>
    <message>
        <source>Pictures; also 消息, 通讯特写, 文件, 续文</source>
        <translation>图片;还有消息、通讯特写、文件、续文</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archive</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Save what is being looked for (Ctrl+S)</source>
        <translation>保存当前检索（Ctrl+S）</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Take articles out (Ctrl+E)</source>
        <translation>导出文章（Ctrl+E）</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存检索</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已核</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言 / Language</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>lines %1 became an article of their own</source>
        <translation>第 %1 行另成一篇</translation>
    </message>
    <message>
        <source>line %1 became an article of its own</source>
        <translation>第 %1 行另成一篇</translation>
    </message>
    <message>
        <source>lines %1 make one article, and all of it</source>
        <translation>第 %1 行正好是完整的一篇</translation>
    </message>
    <message>
        <source>line %1 makes one article, and all of it</source>
        <translation>第 %1 行正好是完整的一篇</translation>
    </message>
    <message>
        <source>lines %1 went behind line %2</source>
        <translation>第 %1 行移到第 %2 行之后</translation>
    </message>
    <message>
        <source>line %1 went behind line %2</source>
        <translation>第 %1 行移到第 %2 行之后</translation>
    </message>
    <message>
        <source>lines %1 went before line %2</source>
        <translation>第 %1 行移到第 %2 行之前</translation>
    </message>
    <message>
        <source>line %1 went before line %2</source>
        <translation>第 %1 行移到第 %2 行之前</translation>
    </message>
    <message>
        <source>line %1 rightly stands behind line %2</source>
        <translation>第 %1 行确应接在第 %2 行之后</translation>
    </message>
    <message>
        <source>line %1 rightly stands before line %2</source>
        <translation>第 %1 行确应排在第 %2 行之前</translation>
    </message>
    <message>
        <source>line %1 is of the role %2</source>
        <translation>第 %1 行的角色是 %2</translation>
    </message>
    <message>
        <source>line %1 goes on in the paragraph before it</source>
        <translation>第 %1 行接上一段</translation>
    </message>
    <message>
        <source>line %1 begins a paragraph</source>
        <translation>第 %1 行另起一段</translation>
    </message>
    <message>
        <source>line %1 reads “%2” instead of “%3”</source>
        <translation>第 %1 行应为“%2”,原读作“%3”</translation>
    </message>
    <message>
        <source>line %1 reads “%2”</source>
        <translation>第 %1 行应为“%2”</translation>
    </message>
    <message>
        <source>%1 is “%2” on the whole page</source>
        <translation>全版的 %1 是“%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 是“%2”</translation>
    </message>
    <message>
        <source>the page was looked through</source>
        <translation>全版已核对</translation>
    </message>
    <message>
        <source>this quotation is not closed; add %1</source>
        <translation>引号没有关上;请补上 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before it begins</source>
        <translation>“%1”的结束早于开始</translation>
    </message>
    <message>
        <source>no region is called &apos;%1&apos;; write a name such as 浙江 or 杭州市, or a six-digit code</source>
        <translation>没有叫“%1”的地区;请写浙江、杭州市这样的名称,或六位代码</translation>
    </message>
    <message>
        <source>no kind is called &apos;%1&apos;; there are %2</source>
        <translation>没有叫“%1”的体裁;有 %2</translation>
    </message>
    <message>
        <source>nothing stands after &apos;%1:&apos;</source>
        <translation>“%1:”后面没有内容</translation>
    </message>
    <message>
        <source>is empty: no bytes</source>
        <translation>空文件,没有内容</translation>
    </message>
    <message>
        <source>is empty: nothing but white space</source>
        <translation>空文件,只有空白</translation>
    </message>
    <message>
        <source>is not text: it holds control bytes</source>
        <translation>不是文本:含有控制字符</translation>
    </message>
    <message>
        <source>is not text: it holds zero bytes</source>
        <translation>不是文本:含有零字节</translation>
    </message>
    <message>
        <source>is text in no encoding that can be told for sure (best guess: %1); name it with --encoding</source>
        <translation>无法确定文字的编码(最可能是 %1);请在导入时指定</translation>
    </message>
    <message>
        <source>ends inside a UTF-8 character, so it was cut off or is still being written; take it again when it is whole</source>
        <translation>在一个 UTF-8 字符中间结束,可能被截断或尚未写完;等它完整了再导入</translation>
    </message>
    <message>
        <source>is UTF-8, but damaged: bad bytes at offset %1 of %2</source>
        <translation>是 UTF-8,但已损坏:第 %1 字节处有误(共 %2 字节)</translation>
    </message>
    <message>
        <source>is not whole %1: bad bytes before offset %2</source>
        <translation>不是完整的 %1:第 %2 字节前有误</translation>
    </message>
    <message>
        <source>no such encoding: %1</source>
        <translation>没有这种编码:%1</translation>
    </message>
    <message>
        <source>over the cap of %1 KiB</source>
        <translation>超过上限 %1 KiB</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>is encrypted: unpack it with its password first</source>
        <translation>已加密:请先用密码解开</translation>
    </message>
    <message>
        <source>its name leads out of the zip archive</source>
        <translation>文件名指向 zip 之外</translation>
    </message>
    <message>
        <source>a zip archive inside a zip archive is not read: unpack it first</source>
        <translation>不读 zip 里的 zip:请先解开</translation>
    </message>
    <message>
        <source>is damaged in its zip archive</source>
        <translation>在 zip 里已损坏</translation>
    </message>
    <message>
        <source>no date: %1 (wanted: 2023-04-28, 2023-04 or 2023)</source>
        <translation>不是日期:%1(应为 2023-04-28、2023-04 或 2023)</translation>
    </message>
    <message>
        <source>`date` is no date: %1 (wanted: 2023-04-28, 2023-04 or 2023)</source>
        <translation>`date` 不是日期:%1(应为 2023-04-28、2023-04 或 2023)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>could not be read to its end</source>
        <translation>没能读完</translation>
    </message>
    <message>
        <source>could not be written (is the disk full?)</source>
        <translation>没能写入(磁盘满了?)</translation>
    </message>
    <message>
        <source>process %1 is writing to this archive; wait for it to finish</source>
        <translation>进程 %1 正在写入这个档案库;请等它结束</translation>
    </message>
    <message>
        <source>was made by a later release (schema %1, this one knows %2); install that release to open it</source>
        <translation>由更新的版本建立(结构 %1,本版只认得 %2);请安装新版本再打开</translation>
    </message>
    <message>
        <source>was made by an earlier release; open it once where it can be written</source>
        <translation>由旧版本建立;请先在可写的地方打开一次</translation>
    </message>
    <message>
        <source>is missing or empty, though the archive has an index; restore it from a copy</source>
        <translation>缺失或为空,而档案库已有索引;请用备份恢复</translation>
    </message>
    <message>
        <source>holds other files and is no archive (%1 is missing); choose a new folder</source>
        <translation>里面有别的文件,不是档案库(缺少 %1);请另选文件夹</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>是别的程序的数据库</translation>
    </message>
    <message>
        <source>is not a whole archive yet</source>
        <translation>还不是完整的档案库</translation>
    </message>
    <message>
        <source>is open for reading only</source>
        <translation>只能阅读</translation>
    </message>
    <message>
        <source>no archive there</source>
        <translation>这里没有档案库</translation>
    </message>
    <message>
        <source>there is no index</source>
        <translation>没有索引</translation>
    </message>
    <message>
        <source>the index was made by other rules of analysis; rebuild it</source>
        <translation>索引由另一套分析规则建立,需要重建</translation>
    </message>
    <message>
        <source>is no index of Gongwen; rebuild it</source>
        <translation>不是工闻的索引;请重建</translation>
    </message>
    <message>
        <source>indexing was cancelled; it goes on the next time</source>
        <translation>索引已取消,下次接着做</translation>
    </message>
    <message>
        <source>this article is not in the archive</source>
        <translation>文章不在档案库中</translation>
    </message>
    <message>
        <source>the page of this article is not in the archive</source>
        <translation>文章的版面不在档案库中</translation>
    </message>
    <message>
        <source>another program is writing to this archive; here it can only be read</source>
        <translation>另一个程序正在写入这个档案库,这里只能阅读</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读的文件系统</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入:%1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>无法锁定:%1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>无法建立:%1</translation>
    </message>
    <message>
        <source>not a page file: only .txt and .zip are read</source>
        <translation>不是版面文件:只读 .txt 和 .zip</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date; write 2023, 2023-04, 2023-04-28, 2023..2025 or 近3年</source>
        <translation>“%1”不是日期；请写成 2023、2023-04、2023-04-28、2023..2025 或 近3年</translation>
    </message>
    <message>
        <source>the query is too long; take out words</source>
        <translation>检索式太长；请去掉一些词</translation>
    </message>
    <message>
        <source>beside %1 stand words, phrases, and brackets with 或 between them</source>
        <translation>“%1”的两边只能是词、短语，或用“或”连接的括号</translation>
    </message>
    <message>
        <source>behind %1 stands one word or phrase</source>
        <translation>“%1”之后应是一个词或短语</translation>
    </message>
    <message>
        <source>too many brackets within each other</source>
        <translation>括号嵌套太深</translation>
    </message>
    <message>
        <source>this bracket is not closed; add ), or put it in quotes to find it</source>
        <translation>括号没有闭合；请补上“)”，要查找括号本身，请加引号</translation>
    </message>
    <message>
        <source>nothing stands behind this field or sign; write a word right behind it</source>
        <translation>这个字段或符号之后没有词；请紧接着写上</translation>
    </message>
    <message>
        <source>no collection is called &apos;%1&apos;</source>
        <translation>没有名为“%1”的专题集</translation>
    </message>
    <message>
        <source>there are no collections here to look for &apos;%1&apos;</source>
        <translation>这里没有专题集，无法查找“%1”</translation>
    </message>
    <message>
        <source>a collection needs a name without “/”</source>
        <translation>专题集要有名字，名字里不能有“/”</translation>
    </message>
    <message>
        <source>there is a collection “%1” already</source>
        <translation>已经有专题集“%1”</translation>
    </message>
    <message>
        <source>a collection cannot be moved into itself: “%1”</source>
        <translation>专题集不能移到自己里面：“%1”</translation>
    </message>
    <message>
        <source>there is no such collection, or no such item in it</source>
        <translation>没有这个专题集，或者其中没有这一篇</translation>
    </message>
    <message>
        <source>there is a saved search “%1” already</source>
        <translation>已经有保存的检索“%1”</translation>
    </message>
    <message>
        <source>there is no saved search “%1”</source>
        <translation>没有保存的检索“%1”</translation>
    </message>
    <message>
        <source>%1: no such article in this archive</source>
        <translation>这个档案库里没有文章 %1</translation>
    </message>
    <message>
        <source>is there already; choose a new folder</source>
        <translation>已经存在，请选一个新文件夹</translation>
    </message>
    <message>
        <source>the document could not be written (is the disk full?)</source>
        <translation>文档写不进去（磁盘满了吗？）</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>写不进去</translation>
    </message>
    <message>
        <source>引文跨过一处拿不准的接合（第%1行），请与版面核对</source>
        <translation>引文跨过一处拿不准的接合（第%1行），请与版面核对</translation>
    </message>
    <message>
        <source>见报日期不详</source>
        <translation>见报日期不详</translation>
    </message>
    <message>
        <source>见报日期是推断的，不是印出的</source>
        <translation>见报日期是推断的，不是印出的</translation>
    </message>
    <message>
        <source>报纸不详</source>
        <translation>报纸不详</translation>
    </message>
    <message>
        <source>版次不详</source>
        <translation>版次不详</translation>
    </message>
    <message>
        <source>the correction does not fit the page as it is: its lines do not stand so</source>
        <translation>此更正与版面现状不合:各行的位置已经不同</translation>
    </message>
    <message>
        <source>several regions are called &apos;%1&apos;: write one of the codes of %2</source>
        <translation>叫“%1”的地区不止一个,请写代码:%2</translation>
    </message>
    <message>
        <source>no region is called &apos;%1&apos;</source>
        <translation>没有叫“%1”的地区</translation>
    </message>
    <message>
        <source>no topic is called &apos;%1&apos;</source>
        <translation>没有叫“%1”的主题</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no byline; write a role and a name: 记者 张三</source>
        <translation>“%1”不是署名;请写身份和姓名:记者 张三</translation>
    </message>
    <message>
        <source>this page is not in the archive</source>
        <translation>档案库里没有这一版</translation>
    </message>
    <message>
        <source>this page has no articles</source>
        <translation>这一版没有文章</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行:%2</translation>
    </message>
    <message>
        <source>`%1` is missing</source>
        <translation>缺 `%1`</translation>
    </message>
    <message>
        <source>`%1` is wrong (wanted: %2)</source>
        <translation>`%1` 有误(应为:%2)</translation>
    </message>
    <message>
        <source>no such source of a date: &apos;%1&apos;; there are %2</source>
        <translation>没有这样的日期来源：“%1”；有%2</translation>
    </message>
    <message>
        <source>line %1 is no article as an export with all columns writes it</source>
        <translation>第 %1 行不是带全部栏目导出的文章</translation>
    </message>
    <message>
        <source>the paper is not known</source>
        <translation>报纸不详</translation>
    </message>
    <message>
        <source>the issue date is not known</source>
        <translation>见报日期不详</translation>
    </message>
    <message>
        <source>the issue date was inferred from the text</source>
        <translation>见报日期是从文中推断的</translation>
    </message>
    <message>
        <source>most of its articles are in doubt</source>
        <translation>多数文章的拼合存疑</translation>
    </message>
    <message>
        <source>is damaged; restore it from a copy (SQLite: %1)</source>
        <translation>已损坏,请用副本恢复(SQLite:%1)</translation>
    </message>
    <message>
        <source>the disk is full; make room and do it again (SQLite: %1)</source>
        <translation>磁盘已满,请腾出空间后重做(SQLite:%1)</translation>
    </message>
    <message>
        <source>another process holds it; wait for it to finish (SQLite: %1)</source>
        <translation>正被另一个程序占用,请等它结束(SQLite:%1)</translation>
    </message>
    <message>
        <source>cannot be written; check its permissions and its disk (SQLite: %1)</source>
        <translation>无法写入,请检查权限和磁盘(SQLite:%1)</translation>
    </message>
    <message>
        <source>could not be read or written (SQLite: %1)</source>
        <translation>无法读写(SQLite:%1)</translation>
    </message>
    <message>
        <source>电头当在标题之下</source>
        <translation>电头当在标题之下</translation>
    </message>
    <message>
        <source>署名当在标题之下</source>
        <translation>署名当在标题之下</translation>
    </message>
    <message>
        <source>题材相近</source>
        <translation>题材相近</translation>
    </message>
    <message>
        <source>版面相邻</source>
        <translation>版面相邻</translation>
    </message>
    <message>
        <source>接在标题之下</source>
        <translation>接在标题之下</translation>
    </message>
    <message>
        <source>接在%1之后</source>
        <translation>接在%1之后</translation>
    </message>
    <message>
        <source>前句已完,而后块起于句中</source>
        <translation>前句已完,而后块起于句中</translation>
    </message>
    <message>
        <source>前句已完</source>
        <translation>前句已完</translation>
    </message>
    <message>
        <source>前句未完</source>
        <translation>前句未完</translation>
    </message>
    <message>
        <source>接合处成词:%1</source>
        <translation>接合处成词:%1</translation>
    </message>
    <message>
        <source>接合处的字又连见于本版:%1</source>
        <translation>接合处的字又连见于本版:%1</translation>
    </message>
    <message>
        <source>引号在下一块闭合</source>
        <translation>引号在下一块闭合</translation>
    </message>
    <message>
        <source>后块起于句中</source>
        <translation>后块起于句中</translation>
    </message>
    <message>
        <source>起于句中</source>
        <translation>起于句中</translation>
    </message>
    <message>
        <source>起于句首</source>
        <translation>起于句首</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>引题</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>副题</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>阅读提示</source>
        <translation>阅读提示</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>小标题</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>图片说明</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>图片署名</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>转接标记</source>
        <translation>转接标记</translation>
    </message>
    <message>
        <source>第%1版“下转”与第%2版“上接”互指</source>
        <translation>第%1版“下转”与第%2版“上接”互指</translation>
    </message>
    <message>
        <source>第%1版有“上接”,第%2版这一篇没有“下转”,但在句中断开</source>
        <translation>第%1版有“上接”,第%2版这一篇没有“下转”,但在句中断开</translation>
    </message>
    <message>
        <source>第%1版有“下转”,第%2版这一篇没有“上接”,但没有开头</source>
        <translation>第%1版有“下转”,第%2版这一篇没有“上接”,但没有开头</translation>
    </message>
    <message>
        <source>两版之间只有这一处转接</source>
        <translation>两版之间只有这一处转接</translation>
    </message>
    <message>
        <source>只有这一篇可能</source>
        <translation>只有这一篇可能</translation>
    </message>
    <message>
        <source>两版都不知道是什么报纸,只知道日期相同</source>
        <translation>两版都不知道是什么报纸,只知道日期相同</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>以标题起首</source>
        <translation>以标题起首</translation>
    </message>
    <message>
        <source>以电头起首</source>
        <translation>以电头起首</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Ways to find more</source>
        <translation>放宽检索的办法</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>%1 · “%2”</source>
        <comment>place, headline</comment>
        <translation>%1 · 《%2》</translation>
    </message>
    <message>
        <source>An article of its own</source>
        <translation>自成一篇</translation>
    </message>
    <message numerus="yes">
        <source>Yes, these %n block(s) and no others</source>
        <translation>
            <numerusform>是,就是这 %n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>headline</comment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>No, another article begins with line %1</source>
        <translation>不是,第 %1 行另起一篇</translation>
    </message>
    <message>
        <source>Rightly %1</source>
        <comment>a date</comment>
        <translation>%1 无误</translation>
    </message>
    <message>
        <source>It is not known</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>Rightly from nowhere in particular</source>
        <translation>不出自某一地区,无误</translation>
    </message>
    <message>
        <source>Rightly from %1</source>
        <comment>a region</comment>
        <translation>出自%1,无误</translation>
    </message>
    <message>
        <source>Do these blocks make one article, and all of it?</source>
        <translation>这些块是一篇完整的文章吗?</translation>
    </message>
    <message>
        <source>When was this page printed?</source>
        <translation>这一版是哪天印出的?</translation>
    </message>
    <message>
        <source>Where does this article report from?</source>
        <translation>这篇文章报道的是哪里?</translation>
    </message>
    <message>
        <source>Where does line %1 belong?</source>
        <translation>第 %1 行该放在哪里?</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Now behind line %1</source>
        <translation>现在:接在第%1行之后</translation>
    </message>
    <message>
        <source>Behind line %1</source>
        <translation>接在第%1行之后</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The open article</source>
        <translation>打开的文章</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>原版面</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>来源与依据</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>选一篇文章,在这里阅读。</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous hit (P)</source>
        <translation>上一处命中(P)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next hit (N)</source>
        <translation>下一处命中(N)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>缩小文字(Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>放大文字(Ctrl++)</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相近报道</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>相近报道</translation>
    </message>
    <message>
        <source>N next hit · J next result · Ctrl+D collect</source>
        <translation>N 下一处 · J 下一篇 · Ctrl+D 收入专题集</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the page (E)</source>
        <translation>更正此版(E)</translation>
    </message>
</context>
<context>
    <name>RegionView</name>
    <message>
        <source>Narrow the regions</source>
        <translation>筛选地区</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Map of provinces</source>
        <translation>各省分布图</translation>
    </message>
    <message>
        <source>Click includes, Ctrl-click adds, Alt-click excludes</source>
        <translation>点选加入,Ctrl 点选并入,Alt 点选排除</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>按省分布</translation>
    </message>
    <message>
        <source>Narrow the regions (pinyin too)</source>
        <translation>筛选地区(可用拼音)</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>as printed: “%1”</source>
        <translation>见原印文字:“%1”</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Articles by year</source>
        <translation>各年篇数</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>生效的筛选</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>结果排序</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>检索结果</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Results as a list</source>
        <translation>以列表显示结果</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>以表格显示结果</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Every hit in its context</source>
        <translation>每处命中及其上下文</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>各处的顺序</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>The bars stand for months instead of years: those of the chosen years, or of all</source>
        <translation>柱子代表月份而不是年份：所选各年的，或全部</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>By paper</source>
        <translation>按报纸</translation>
    </message>
    <message>
        <source>By page number</source>
        <translation>按版次</translation>
    </message>
    <message>
        <source>By the left</source>
        <translation>按左侧排序</translation>
    </message>
    <message>
        <source>By the right</source>
        <translation>按右侧排序</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Accept what is asked about as it is</source>
        <translation>认可所问之处</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Give the likeliest other answer</source>
        <translation>选最可能的另一答案</translation>
    </message>
    <message>
        <source>First other</source>
        <translation>另一</translation>
    </message>
    <message>
        <source>Give the second other answer</source>
        <translation>选第二个别的答案</translation>
    </message>
    <message>
        <source>Second other</source>
        <translation>另二</translation>
    </message>
    <message>
        <source>Give the third other answer</source>
        <translation>选第三个别的答案</translation>
    </message>
    <message>
        <source>Third other</source>
        <translation>另三</translation>
    </message>
    <message>
        <source>Correct the page at the desk</source>
        <translation>到更正台更正这一版</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Skip the question: it is asked again after all others</source>
        <translation>跳过:别的问完了再问</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一问</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一问</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一问</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一问</translation>
    </message>
    <message>
        <source>Mark the page as checked</source>
        <translation>把此版记为已核</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>此版已核</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做撤销的一步</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>离开核对</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go to the correction that does not fit</source>
        <translation>去看不再相合的更正</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>去看</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>核对的范围</translation>
    </message>
    <message>
        <source>How much is settled</source>
        <translation>已定多少</translation>
    </message>
    <message>
        <source>What is in doubt, the heaviest first</source>
        <translation>存疑之处,最要紧的在先</translation>
    </message>
    <message>
        <source>Answers to the question</source>
        <translation>这一问的答案</translation>
    </message>
    <message>
        <source>The article as it reads now</source>
        <translation>文章现在读来</translation>
    </message>
    <message>
        <source>Nothing here is in doubt any more.</source>
        <translation>这里没有存疑之处了。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Words, “phrases”, region:浙江, date:2023..2025, topic:疗休养</source>
        <translation>词语、“短语”、地区:浙江、日期:2023..2025、主题:疗休养</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段检索</translation>
    </message>
    <message>
        <source>Search by fields</source>
        <translation>字段检索</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>文章字体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>Archive on start</source>
        <translation>启动时打开的档案库</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>默认位置</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>With a reference</source>
        <translation>附参考文献</translation>
    </message>
    <message>
        <source>With the source in words</source>
        <translation>行文注明出处</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>GB/T 7714—2025</source>
        <translation>GB/T 7714—2025</translation>
    </message>
    <message>
        <source>GB/T 7714—2015</source>
        <translation>GB/T 7714—2015</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>As the edition has it</source>
        <translation>按标准</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>半角</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全角</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>A name that is kept with each correction</source>
        <translation>随每处更正一起保存的姓名</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>make the collection “%1”</source>
        <translation>新建专题集“%1”</translation>
    </message>
    <message>
        <source>rename the collection “%1”</source>
        <translation>给专题集“%1”改名</translation>
    </message>
    <message>
        <source>colour the collection “%1”</source>
        <translation>给专题集“%1”换颜色</translation>
    </message>
    <message>
        <source>note on the collection “%1”</source>
        <translation>专题集“%1”的附注</translation>
    </message>
    <message>
        <source>move the collection “%1”</source>
        <translation>移动专题集“%1”</translation>
    </message>
    <message>
        <source>remove the collection “%1”</source>
        <translation>删除专题集“%1”</translation>
    </message>
    <message>
        <source>put articles into “%1”</source>
        <translation>收入“%1”</translation>
    </message>
    <message>
        <source>take articles out of “%1”</source>
        <translation>移出“%1”</translation>
    </message>
    <message>
        <source>note on an article</source>
        <translation>文章的附注</translation>
    </message>
    <message>
        <source>move an article in “%1”</source>
        <translation>调整“%1”里的次序</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>take the tag “%1” away</source>
        <translation>去掉标签“%1”</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>mark as reviewed</source>
        <translation>标为已核</translation>
    </message>
    <message>
        <source>save the search “%1”</source>
        <translation>保存检索“%1”</translation>
    </message>
    <message>
        <source>rename the search “%1”</source>
        <translation>给检索“%1”改名</translation>
    </message>
    <message>
        <source>remove the search “%1”</source>
        <translation>删除检索“%1”</translation>
    </message>
    <message>
        <source>add cues to the topic “%1”</source>
        <translation>给主题“%1”添加线索词</translation>
    </message>
    <message>
        <source>add to the topic “%1”</source>
        <translation>添加主题“%1”</translation>
    </message>
    <message>
        <source>remove from the topic “%1”</source>
        <translation>删去主题“%1”所添加的</translation>
    </message>
    <message>
        <source>add “%1” to the lexicon</source>
        <translation>往词表添加“%1”</translation>
    </message>
    <message>
        <source>remove “%1” from the lexicon</source>
        <translation>从词表删除“%1”</translation>
    </message>
    <message>
        <source>take in “%1”</source>
        <translation>收进“%1”</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>一处更正</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>that page is not in the archive</source>
        <translation>这一版不在档案库中</translation>
    </message>
    <message>
        <source>no article there fits</source>
        <translation>那一版没有与它相接的文章</translation>
    </message>
    <message>
        <source>which article there, cannot be told</source>
        <translation>那一版哪一篇与它相接,不能确定</translation>
    </message>
    <message>
        <source>the other pages of its issue are not known</source>
        <translation>同一期有哪些版,无从知道</translation>
    </message>
    <message>
        <source>Continued from page %1</source>
        <translation>上接第%1版</translation>
    </message>
    <message>
        <source>Continued on page %1</source>
        <translation>下转第%1版</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>jump, why it leads nowhere</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>headline</comment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <comment>article</comment>
        <translation>%1(可能)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>更正文字</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印出的文字</translation>
    </message>
    <message>
        <source>What it says in truth</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>The printed text is kept; both are found. Enter saves.</source>
        <translation>印出的文字仍然保留,两者都能检索到。按回车保存。</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Set a value</source>
        <translation>改定信息</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>改定什么</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This archive is empty</source>
        <translation>档案库还是空的</translation>
    </message>
    <message>
        <source>Gongwen reads text files of newspaper pages, one printed page a file: single files, whole folders, zip archives. Drop them on this window, or choose them here. The pages are kept as they come, byte for byte.</source>
        <translation>工闻读取报纸版面的文本文件,一个文件一版:单个文件、整个文件夹、zip 压缩包都可以。把它们拖到这个窗口,或在这里选择。版面按原样逐字节保存。</translation>
    </message>
    <message>
        <source>Import the sample archive</source>
        <translation>导入示例档案</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>打开另一个档案库</translation>
    </message>
    <message>
        <source>Open another archive …</source>
        <translation>打开另一个档案库…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The system refused to read or write</source>
        <translation>系统不允许读写</translation>
    </message>
    <message>
        <source>Nothing to read in it</source>
        <translation>没有可读的内容</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>The encoding of the text could not be told</source>
        <translation>认不出文字编码</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>A kind of file that is not read</source>
        <translation>不支持这种文件</translation>
    </message>
    <message>
        <source>Damaged, or made by a later release</source>
        <translation>已损坏,或由更新的版本生成</translation>
    </message>
    <message>
        <source>Another program holds it</source>
        <translation>正被另一个程序占用</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not well formed</source>
        <translation>写法有误</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>阅读提示</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Crosshead</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>转接与电头</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>由人改定</translation>
    </message>
    <message>
        <source>given on import</source>
        <translation>导入时给出</translation>
    </message>
    <message>
        <source>from the file beside the page</source>
        <translation>取自版面旁的说明文件</translation>
    </message>
    <message>
        <source>from the file&apos;s path</source>
        <translation>取自文件路径</translation>
    </message>
    <message>
        <source>inferred from the text</source>
        <translation>由文中推断</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of failure, details</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>union body or enterprise</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>通讯特写</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>续文</translation>
    </message>
    <message>
        <source>“%1” (line %2)</source>
        <comment>words of the page</comment>
        <translation>“%1”(第 %2 行)</translation>
    </message>
    <message>
        <source>Source of the date</source>
        <translation>日期来源</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>日期已知</translation>
    </message>
    <message>
        <source>Date inferred</source>
        <translation>日期推断</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <comment>date</comment>
        <translation>%1(推断)</translation>
    </message>
</context>
<context>
    <name>gongwen::app::BlocksModel</name>
    <message>
        <source>Printed: %1</source>
        <translation>印作:%1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::BrowsePresenter</name>
    <message>
        <source>MMM</source>
        <comment>month</comment>
        <translation>M月</translation>
    </message>
</context>
<context>
    <name>gongwen::app::CardsModel</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>⤷ the paragraph goes on</source>
        <translation>⤷ 同段相接</translation>
    </message>
    <message>
        <source>⤷ the paragraph goes on · %1</source>
        <translation>⤷ 同段相接 · %1</translation>
    </message>
    <message>
        <source>⤷ joined · %1</source>
        <comment>confidence</comment>
        <translation>⤷ 拼接 · %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ChipRow</name>
    <message>
        <source>not %1</source>
        <comment>an excluded value</comment>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>Remove the filter %1: %2</source>
        <comment>field, value</comment>
        <translation>去掉筛选 %1:%2</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ChooseDialog</name>
    <message>
        <source>New: “%1”</source>
        <translation>新建“%1”</translation>
    </message>
</context>
<context>
    <name>gongwen::app::CollectionModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::CollectionView</name>
    <message>
        <source>New collection</source>
        <translation>新建专题集</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>新建专题集…</translation>
    </message>
    <message>
        <source>New one inside …</source>
        <translation>在其中新建…</translation>
    </message>
    <message>
        <source>Put the chosen articles into it</source>
        <translation>收入选中的文章</translation>
    </message>
    <message>
        <source>Order and notes …</source>
        <translation>次序与附注…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Move outermost</source>
        <translation>移到最外层</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>清除历史</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ContextModel</name>
    <message>
        <source>as printed; it was corrected</source>
        <translation>见原印文字,后已更正</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>见原印文字</translation>
    </message>
</context>
<context>
    <name>gongwen::app::DeskPresenter</name>
    <message>
        <source>That cannot be done here.</source>
        <translation>此处不能这样做。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销:%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做:%1</translation>
    </message>
    <message>
        <source>Nothing on this page is in doubt.</source>
        <translation>这一版没有存疑之处。</translation>
    </message>
    <message>
        <source>Every correction fits this page.</source>
        <translation>各处更正都与此版相合。</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>已撤下:%1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::DeskView</name>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ 已核</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History %1</source>
        <comment>number</comment>
        <translation>历史 %1</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>没有存疑</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt %1 / %2</source>
        <translation>存疑 %1 / %2</translation>
    </message>
    <message>
        <source>A correction does not fit the page as it is now: %1</source>
        <translation>有一处更正与此版现状不合:%1</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) do not fit the page as it is now, first: %1</source>
        <translation>
            <numerusform>有 %n 处更正与此版现状不合,先看:%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::ExportDialog</name>
    <message>
        <source>%1 matched, %2 written: %3</source>
        <translation>符合 %1 篇，写出 %2 篇：%3</translation>
    </message>
    <message numerus="yes">
        <source>All results: %n article(s)</source>
        <translation>
            <numerusform>全部结果：%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen ones: %n article(s)</source>
        <translation>
            <numerusform>选中的：%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <comment>file name</comment>
        <translation>选中的文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>file name</comment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Say where to write it.</source>
        <translation>请写明写到哪里。</translation>
    </message>
    <message>
        <source>Choose a column at least.</source>
        <translation>请至少选一列。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s)</source>
        <translation>
            <numerusform>%1 / %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>全部结果</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ExportPresenter</name>
    <message>
        <source>Cancelled: nothing of it is left, and what stood there is as it was.</source>
        <translation>已取消：没有留下半个文件，原来的文件不变。</translation>
    </message>
</context>
<context>
    <name>gongwen::app::FieldForm</name>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Search line: %1</source>
        <translation>检索式:%1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::HistoryList</name>
    <message>
        <source>✗ does not fit the page as it is</source>
        <translation>✗ 与此版现状不合</translation>
    </message>
    <message>
        <source>Nothing was corrected on this page.</source>
        <translation>本版没有更正。</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ImportBar</name>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消…</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>files</comment>
        <translation>每秒 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>Taking in: %1 of %Ln page(s)</source>
        <translation>
            <numerusform>正在收进：%1 / %Ln 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %Ln file(s)</source>
        <translation>
            <numerusform>正在导入:%1 / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::ImportDesk</name>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>导入失败</translation>
    </message>
    <message>
        <source>Pages (*.txt *.zip);;Exports (*.jsonl);;All files (*)</source>
        <translation>版面 (*.txt *.zip);;导出文件 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take in what others kept</source>
        <translation>收进别人留存的内容</translation>
    </message>
    <message>
        <source>Exports (*.jsonl)</source>
        <translation>导出文件 (*.jsonl)</translation>
    </message>
    <message>
        <source>Take in an archive</source>
        <translation>收进一个档案库</translation>
    </message>
    <message>
        <source>There is no archive in this folder: %1</source>
        <translation>这个文件夹里没有档案库：%1</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>“%1”是一个档案库。</translation>
    </message>
    <message>
        <source>It can be opened in a window of its own. Or its pages, collections, notes, tags, marks and corrections are taken into the archive of this window; nothing that is here is lost.</source>
        <translation>可以在单独的窗口里打开它；也可以把其中的版面、专题集、笔记、标签、阅读标记和更正收进本窗口的档案库，这里已有的一样也不会丢。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收进来</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2023-04-28, 2023-04 or 2023.</source>
        <translation>“%1”不是日期。请写 2023-04-28、2023-04 或 2023。</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ImportReport</name>
    <message>
        <source>Cancelled: files not listed were not looked at.</source>
        <translation>已取消:未列出的文件没有处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n new for “%1”</source>
        <translation>
            <numerusform>“%1”新来 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 imported, %3 known already, %4 refused.</source>
        <comment>pages, articles, numbers of files</comment>
        <translation>导入 %1,共 %2;%3 个文件已在库中,%4 个未能导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) should be looked at.</source>
        <translation>
            <numerusform>%Ln 版需要核对。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::IssueModel</name>
    <message>
        <source>page not known</source>
        <translation>版次不明</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1 (date inferred)</source>
        <comment>paper and page</comment>
        <translation>%1(日期为推断)</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ItemModel</name>
    <message>
        <source>(its page is not in this archive)</source>
        <translation>（版面不在这个档案库里）</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
</context>
<context>
    <name>gongwen::app::KeepDesk</name>
    <message>
        <source>Collect</source>
        <translation>收入专题集</translation>
    </message>
    <message numerus="yes">
        <source>Into which collection %n article(s)? A new name makes one; “/” puts it inside another.</source>
        <translation>
            <numerusform>%n 篇收入哪个专题集？写一个新名字就新建一个，用“/”建在另一个里面。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Which tag for %n article(s)? A new name makes one.</source>
        <translation>
            <numerusform>给 %n 篇加什么标签？可以写一个新的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Note on the article, in “%1”:</source>
        <translation>文章在“%1”里的附注：</translation>
    </message>
    <message>
        <source>The citation was copied. Words that are chosen in the article are copied with it.</source>
        <translation>出处已复制。在文章里选中文字，就连同文字一起复制。</translation>
    </message>
    <message>
        <source>The words were copied with their citation.</source>
        <translation>引文已连同出处复制。</translation>
    </message>
    <message>
        <source>The words were copied with their citation. Hold them against the page first: %1</source>
        <translation>引文已连同出处复制。请先与版面核对：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between warnings</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Look for something first; that is what is saved.</source>
        <translation>请先检索，保存的就是当前检索。</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>保存检索</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>More is chosen than the list holds at once. Choose fewer.</source>
        <translation>选中的超过列表一次能装的，请少选一些。</translation>
    </message>
    <message numerus="yes">
        <source> %n page(s) came along.</source>
        <translation>
            <numerusform>随来 %n 个版面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n new for “%1”.</source>
        <translation>
            <numerusform>“%1”有 %n 篇新文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n is kept until its page comes.</source>
        <translation>
            <numerusform>有 %n 项等版面来了再归位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n correction(s) did not fit what was corrected here; they are kept, and the review lists them.</source>
        <translation>
            <numerusform>有 %n 处更正与这里已有的更正不合；已留着，核对时可见。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n page(s) came along, and nothing else.</source>
        <translation>
            <numerusform>已停止：随来 %n 个版面，其余都没有收进。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1, %2, %3, %4.</source>
        <comment>articles, tags, marks, corrections</comment>
        <translation>已收进：%1，%2，%3，%4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into collections</source>
        <translation>
            <numerusform>%Ln 篇进入专题集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln 个阅读标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln 处更正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::Keeper</name>
    <message>
        <source>The collection “%1” was made.</source>
        <translation>专题集“%1”已建好。</translation>
    </message>
    <message>
        <source>The collection “%1” was removed, with all inside of it.</source>
        <translation>专题集“%1”已删除，连同其中的一切。</translation>
    </message>
    <message>
        <source>It was in “%1” already.</source>
        <translation>原来就在“%1”里。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>%n 篇收入“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out.</source>
        <translation>
            <numerusform>移出 %n 篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n 篇加上标签“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “%1” was saved.</source>
        <translation>检索“%1”已保存。</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>检索“%1”已删除。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::KeptBar</name>
    <message>
        <source>How far you are: %1</source>
        <translation>看到什么程度：%1</translation>
    </message>
    <message>
        <source>Take it out of “%1”</source>
        <translation>移出“%1”</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>附注：%1</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>去掉标签“%1”</translation>
    </message>
</context>
<context>
    <name>gongwen::app::KeysDialog</name>
    <message>
        <source>Previous and next result, in the list</source>
        <translation>在列表中上一篇、下一篇</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Read the chosen result; in a browse pane: include the chosen value</source>
        <translation>阅读所选文章;在浏览栏中:选用所选的值</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl-click</source>
        <translation>Ctrl+Enter、Ctrl 点选</translation>
    </message>
    <message>
        <source>In a browse pane: include the value as well</source>
        <translation>在浏览栏中:再加上这个值</translation>
    </message>
    <message>
        <source>Alt+Enter, Alt-click</source>
        <translation>Alt+Enter、Alt 点选</translation>
    </message>
    <message>
        <source>In a browse pane: exclude the value</source>
        <translation>在浏览栏中:排除这个值</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Page down in the article</source>
        <translation>在文章中向下翻页</translation>
    </message>
    <message>
        <source>At the correction desk: %1</source>
        <translation>更正台:%1</translation>
    </message>
    <message>
        <source>In the review: %1</source>
        <translation>核对时:%1</translation>
    </message>
    <message>
        <source>First and last result, in the list</source>
        <translation>第一篇和最后一篇（在列表中）</translation>
    </message>
</context>
<context>
    <name>gongwen::app::MainWindow</name>
    <message>
        <source>%1 – Gongwen</source>
        <comment>archive</comment>
        <translation>%1 – 工闻</translation>
    </message>
    <message>
        <source>Another program is writing to this archive. You can search and read here, but change nothing.</source>
        <translation>另一个程序正在写入这个档案库。这里可以检索和阅读,不能导入或更改。</translation>
    </message>
    <message>
        <source>Outdated pages are being read again; the same menu entry stops it.</source>
        <translation>正在重读过时的版面,再点同一菜单项即停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read by other rules or topics than today&apos;s. The archive&apos;s menu reads them again.</source>
        <translation>
            <numerusform>有 %n 个版面是按别的规则或主题读出的。档案库菜单可以重读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an archive, or choose an empty folder for one</source>
        <translation>打开档案库,或选一个空文件夹新建</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Another program is writing to this archive. Here the page can be looked at, but not corrected.</source>
        <translation>另一个程序正在写入此档案库。这里可以查看版面,但不能更正。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The index is being brought up to date; what is ready can be searched</source>
        <translation>正在更新索引,已就绪的部分可以检索</translation>
    </message>
</context>
<context>
    <name>gongwen::app::NoHits</name>
    <message>
        <source>The search failed</source>
        <translation>检索失败</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>Show %n partial match(es)</source>
        <translation>
            <numerusform>查看 %n 篇部分匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to be found yet</source>
        <translation>现在还查不到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were searched; the index is still being made.</source>
        <translation>
            <numerusform>目前检索了 %Ln 篇文章；索引还在建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln articles were searched.</source>
        <translation>
            <numerusform>已检索全部 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being brought in can be found as soon as the index has it.</source>
        <translation>正在收入的文章，一进索引就能查到。</translation>
    </message>
</context>
<context>
    <name>gongwen::app::PageModel</name>
    <message>
        <source>↓ goes on in line %1 · %2</source>
        <translation>↓ 接第 %1 行 · %2</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ReaderPane</name>
    <message>
        <source>Hit %1 / %2</source>
        <translation>命中 %1 / %2</translation>
    </message>
    <message>
        <source>Blocks %1 · confidence %2</source>
        <translation>第 %1 块 · 拼接可信度 %2</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相近报道</translation>
    </message>
    <message>
        <source>Similar %1</source>
        <comment>number</comment>
        <translation>相近报道 %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ReportModel</name>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已在库中</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Its content is in the archive already</source>
        <translation>内容已在库中</translation>
    </message>
    <message>
        <source>Its content is in the archive already, as %1</source>
        <translation>内容已在库中,即 %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ResultModel</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Partial match</source>
        <translation>部分匹配</translation>
    </message>
    <message>
        <source>What persons keep is not in the index: the table cannot be sorted by it.</source>
        <translation>个人留存的内容不在索引里，表格不能按它排序。</translation>
    </message>
    <message>
        <source>A click sorts by this; another one turns the order.</source>
        <translation>点一下按此列排序，再点一下反过来。</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ResultsPane</name>
    <message>
        <source>of %1 searched</source>
        <translation>共检索 %1 篇</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>各月篇数</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>各年篇数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first, in %Ln article(s)</source>
        <translation>
            <numerusform>最近的一部分,共 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>在 %Ln 篇中</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ResultsPresenter</name>
    <message>
        <source>%1 (%2) takes away %3 of %4</source>
        <comment>value, field, number, number</comment>
        <translation>%1(%2)排除了 %4 篇中的 %3 篇</translation>
    </message>
    <message numerus="yes">
        <source>Without all filters (%n found)</source>
        <translation>
            <numerusform>去掉全部筛选(%n 篇)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>显示全部文章</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n found)</source>
        <comment>a query</comment>
        <translation>
            <numerusform>%1(%n 篇)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Without %1 (%n found)</source>
        <comment>words or filters</comment>
        <translation>
            <numerusform>去掉%1(%n 篇)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::ReviewModel</name>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters of %n article(s)</source>
        <translation>
            <numerusform>%n 篇共 %1 字</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ReviewView</name>
    <message>
        <source>The whole archive</source>
        <translation>整个档案库</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>查到的全部</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>查到的:%1</translation>
    </message>
    <message>
        <source>Looking for what is in doubt …</source>
        <translation>正在找存疑之处…</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>已定 %1 / %2</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>questions</comment>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) do not fit the pages as they are now.</source>
        <translation>
            <numerusform>有 %n 处更正与版面现状不合。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer settles %1.</source>
        <comment>so many characters</comment>
        <translation>作答可定 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s) checked</source>
        <translation>
            <numerusform>已核 %1 / %Ln 版</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::SavedSearches</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1，新 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::SearchBar</name>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字:%2</translation>
    </message>
    <message>
        <source>%1. Below stands what the search before has found.</source>
        <translation>%1。以下仍是上一次检索的结果。</translation>
    </message>
</context>
<context>
    <name>gongwen::app::SettingsDialog</name>
    <message>
        <source> characters</source>
        <comment>width of a line</comment>
        <translation> 字</translation>
    </message>
    <message>
        <source>Archive on start</source>
        <translation>启动时打开的档案库</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ShadeLegend</name>
    <message>
        <source>Darker: more articles, up to %1</source>
        <comment>by the logarithm</comment>
        <translation>颜色越深,文章越多,最多 %1 篇</translation>
    </message>
</context>
<context>
    <name>gongwen::app::SimilarModel</name>
    <message>
        <source>%1 % of the text is the same</source>
        <translation>正文有 %1% 相同</translation>
    </message>
    <message>
        <source>both say %1</source>
        <comment>words</comment>
        <translation>都说到%1</translation>
    </message>
    <message>
        <source>both about %1</source>
        <comment>topics</comment>
        <translation>同为%1</translation>
    </message>
    <message>
        <source>both from %1</source>
        <comment>places</comment>
        <translation>同在%1</translation>
    </message>
    <message>
        <source>both by %1</source>
        <comment>reporters</comment>
        <translation>同为%1所写</translation>
    </message>
</context>
<context>
    <name>gongwen::app::SuggestionPresenter</name>
    <message>
        <source>%1   region · %2</source>
        <comment>name, articles</comment>
        <translation>%1   地区 · %2</translation>
    </message>
    <message>
        <source>%1   topic · %2</source>
        <comment>name, articles</comment>
        <translation>%1   主题 · %2</translation>
    </message>
    <message>
        <source>%1   reporter · %2</source>
        <comment>name, articles</comment>
        <translation>%1   作者 · %2</translation>
    </message>
    <message>
        <source>%1   saved search</source>
        <translation>%1   保存的检索</translation>
    </message>
</context>
<context>
    <name>gongwen::app::TextDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ValueDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Of the whole page, with all its articles</source>
        <translation>整版,连同版上各篇</translation>
    </message>
    <message>
        <source>Of the article “%1”</source>
        <translation>本篇《%1》</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2023-04-28, 2023-04, 2023</source>
        <translation>日、月或年:2023-04-28、2023-04、2023</translation>
    </message>
    <message>
        <source>Names or codes of regions, the chief one first, parted by ;</source>
        <translation>地区的名称或代码,主要的在前,以“;”分隔</translation>
    </message>
    <message>
        <source>Names of topics, the chief one first, parted by ;</source>
        <translation>主题的名称,主要的在前,以“;”分隔</translation>
    </message>
    <message>
        <source>Role and name each, parted by ; – 记者 张三;通讯员 李四</source>
        <translation>身份和姓名,以“;”分隔,如:记者 张三;通讯员 李四</translation>
    </message>
    <message>
        <source>Left empty, it says that there is none.</source>
        <translation>留空表示没有。</translation>
    </message>
</context>
<context>
    <name>gongwen::app::Welcome</name>
    <message>
        <source>This archive cannot be opened</source>
        <translation>这个档案库打不开</translation>
    </message>
    <message>
        <source>Nothing in its folder was changed.</source>
        <translation>档案库文件夹里的内容未作任何改动。</translation>
    </message>
</context>
</TS>

using System.Text;
using System.Xml;

namespace ClaimCompare.Reading;

/// <summary>Goes over the items of a feed. No more than one is held; what does not belong to items names the outlet.</summary>
internal sealed class FeedItems(XmlReader xml, ReadingLimits limits)
{
    private readonly StringBuilder _value = new();
    private string? _feedTitle;

    /// <summary>The fields of the item.</summary>
    public ArticleFields Item { get; private set; } = new();

    /// <summary>The line that the item begins on.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the item is larger than a record may be.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>What is wrong with the XML, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Goes to the next item; false at the end or where the XML breaks.</summary>
    public bool Read()
    {
        if (Fault is not null)
            return false;
        try
        {
            return ReadItem();
        }
        catch (XmlException e)
        {
            Line = e.LineNumber;
            Fault = e.Message.Contains("DTD", StringComparison.Ordinal) ? "this feed has a document type definition, which is never read" : "this is no well-formed XML";
            return false;
        }
    }

    private bool ReadItem()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            CheckDepth();
            if (xml.LocalName is "item" or "entry")
            {
                Line = (xml as IXmlLineInfo)?.LineNumber ?? 0;
                Item = new ArticleFields { HasMarkup = true };
                IsTooLarge = false;
                ReadFields(xml.Depth);
                Item.Outlet ??= _feedTitle;
                return true;
            }

            // The channel's own title comes before its items; the picture's title is the same again
            if (xml.LocalName == "title" && _feedTitle is null)
                _feedTitle = Value(isMarkup: false).Trim() is { Length: > 0 } title ? title : null;
        }

        return false;
    }

    private void CheckDepth()
    {
        if (xml.Depth > limits.MaxDepth)
            throw new XmlException("The elements nest too deeply.");
    }

    private void ReadFields(int depth)
    {
        if (xml.IsEmptyElement)
            return;
        string? link = null;
        int length = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            CheckDepth();
            string name = xml.LocalName, prefix = xml.Prefix;
            if (name == "link" && xml.GetAttribute("href") is { } address)
            {
                if (link is null || xml.GetAttribute("rel") is null or "alternate")
                    link = address;
                continue;
            }

            if (name is "author" or "source" && !xml.IsEmptyElement && prefix.Length == 0)
            {
                Person(name, xml.Depth);
                continue;
            }

            string? type = xml.GetAttribute("type");
            bool nested = type is "xhtml" || (name == "content" && type is "application/xhtml+xml");
            string value = Value(nested);
            length += value.Length;
            if (length > limits.MaxRecordBytes)
                IsTooLarge = true;
            else
                Set(prefix, name, type, value);
        }

        if (Item.Url is null && link is not null)
            Item.Url = link.Trim();
    }

    private void Set(string prefix, string name, string? type, string value)
    {
        switch (name)
        {
            case "encoded":
                Item.Set(ArticleField.Text, prefix is "excerpt" ? 9 : 0, value);
                break;
            case "content" when prefix.Length == 0 || prefix == "atom":
                // Plain text says so; what it writes as signs are signs
                Item.Set(ArticleField.Text, 1, type is "text" or "text/plain" ? System.Net.WebUtility.HtmlEncode(value) : value);
                break;
            case "fullText" or "fulltext" or "full-text":
                Item.Set(ArticleField.Text, 2, value);
                break;
            case "description" or "summary" when prefix.Length == 0 || prefix is "atom" or "rss":
                Item.Set(ArticleField.Summary, 0, value);
                break;
            case "title" when prefix.Length == 0 || prefix == "atom":
                Item.Set(ArticleField.Title, 0, System.Net.WebUtility.HtmlDecode(value).ReplaceLineEndings(" "));
                break;
            case "link":
                Item.Set(ArticleField.Url, 0, value);
                break;
            case "guid" or "id":
                Item.Set(ArticleField.Id, 0, value);
                break;
            case "pubDate" or "published":
                Item.Set(ArticleField.Date, 0, value);
                break;
            case "date" or "issued" or "created":
                Item.Set(ArticleField.Date, 1, value);
                break;
            case "updated" or "modified":
                Item.Set(ArticleField.Date, 2, value);
                break;
            case "creator":
                Item.Set(ArticleField.Author, 0, value);
                break;
            case "author":
                Item.Set(ArticleField.Author, 1, value);
                break;
        }
    }

    /// <summary>The name of an Atom author, or the text of an RSS one; the title of an entry's own source.</summary>
    private void Person(string element, int depth)
    {
        string own = string.Empty, named = string.Empty;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "name" or "title")
                named = Value(isMarkup: false);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && xml.Depth == depth + 1 && xml.Value.Length < 500)
                own += xml.Value;
        }

        string value = named.Length > 0 ? named : own;
        if (element == "source")
            Item.Set(ArticleField.Outlet, 0, value);
        else
            Item.Set(ArticleField.Author, 1, value);
    }

    /// <summary>Everything inside an element: its text, or for XHTML its elements written out again without attributes.</summary>
    private string Value(bool isMarkup)
    {
        _value.Clear();
        if (xml.IsEmptyElement)
            return string.Empty;
        int depth = xml.Depth;
        char[] buffer = new char[4096];
        while (xml.Read() && xml.Depth > depth)
        {
            CheckDepth();
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when isMarkup:
                    _value.Append('<').Append(xml.LocalName).Append(xml.IsEmptyElement ? "/>" : ">");
                    break;
                case XmlNodeType.EndElement when isMarkup:
                    _value.Append("</").Append(xml.LocalName).Append('>');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Append(isMarkup, buffer);
                    break;
            }
        }

        return _value.ToString();
    }

    /// <summary>Takes a stretch of text piece by piece: what is more than a record may hold is passed over.</summary>
    private void Append(bool isMarkup, char[] buffer)
    {
        if (!xml.CanReadValueChunk)
        {
            _value.Append(isMarkup ? System.Net.WebUtility.HtmlEncode(xml.Value) : xml.Value);
            return;
        }

        int n;
        while ((n = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
        {
            if (_value.Length > limits.MaxRecordBytes)
                continue;
            if (isMarkup)
                _value.Append(System.Net.WebUtility.HtmlEncode(new string(buffer, 0, n)));
            else
                _value.Append(buffer, 0, n);
        }
    }
}

using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ballerup.Dashboard.Importing.Formats;

/// <summary>A letter where it stands: points from the page's left and bottom edge.</summary>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size);

/// <summary>A page's letters in the order in which they were written, and nothing else of it.</summary>
internal sealed record PdfGlyphs(double Height, IReadOnlyList<PdfGlyph> Letters);

/// <summary>Reads pages as letters; images, lines and colours are passed over, so that they can cost nothing.</summary>
internal sealed class PdfGlyphsFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PdfGlyphs>(scanner, resources, filters, parser, options)
{
    protected override PdfGlyphs ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations) =>
        new Collector(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation,
            initialMatrix, ParsingOptions)
            .Process(pageNumber, operations);

    private sealed class Collector(
        int page, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters,
        CropBox crop,
        UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initial, ParsingOptions options)
        : BaseStreamProcessor<PdfGlyphs>(page, resources, scanner, parser, filters, crop, unit, rotation, initial, options)
    {
        /// <summary>A full page of small print has about ten thousand.</summary>
        private const int MostLetters = 100_000;

        /// <summary>Drawings in drawings: a page that repeats itself through them would otherwise never end.</summary>
        private const int MostForms = 2_000;

        private readonly List<PdfGlyph> letters = [];
        private readonly double height = crop.Bounds.Height;
        private int forms;

        /// <summary>Open marks, and which of them say that it is no text of the document: page numbers, headers.</summary>
        private readonly Stack<bool> marks = [];

        private int artifacts;

        public override PdfGlyphs Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
        {
            PageNumber = pageNumberCurrent;
            CloneAllStates();
            ProcessOperations(operations);
            return new PdfGlyphs(height, letters);
        }

        public override void RenderGlyph(
            IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
            in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
            CharacterBoundingBox characterBoundingBox)
        {
            if (letters.Count == MostLetters)
                throw new TooLargeException();
            var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
            var end = transformationMatrix.Transform(
                textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
            // What is written upwards is the axis of a chart.
            if (unicode is { Length: > 0 } && Math.Abs(end.Y - start.Y) < 0.5 && end.X >= start.X && artifacts == 0)
                letters.Add(new PdfGlyph(unicode, start.X, end.X, start.Y, Math.Abs(pointSize)));
        }

        protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
        {
            if (++forms > MostForms)
                throw new TooLargeException();
            base.ProcessFormXObject(formStream, xObjectName);
        }

        public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
        {
            marks.Push(name == NameToken.Artifact);
            artifacts += name == NameToken.Artifact ? 1 : 0;
        }

        public override void EndMarkedContent() => artifacts -= marks.TryPop(out var isArtifact) && isArtifact ? 1 : 0;

        public override void BeginSubpath()
        {
        }

        public override PdfPoint? CloseSubpath() => null;

        public override void StrokePath(bool close)
        {
        }

        public override void FillPath(FillingRule fillingRule, bool close)
        {
        }

        public override void FillStrokePath(FillingRule fillingRule, bool close)
        {
        }

        public override void MoveTo(double x, double y)
        {
        }

        public override void BezierCurveTo(double x2, double y2, double x3, double y3)
        {
        }

        public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
        {
        }

        public override void LineTo(double x, double y)
        {
        }

        public override void Rectangle(double x, double y, double width, double height)
        {
        }

        public override void EndPath()
        {
        }

        public override void ClosePath()
        {
        }

        public override void ModifyClippingIntersect(FillingRule clippingRule)
        {
        }

        protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
        {
        }

        protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
        {
        }

        protected override void RenderInlineImage(InlineImage inlineImage)
        {
        }

        public override void PaintShading(NameToken shadingName)
        {
        }
    }
}

package org.aihistory.picture;

/// The room for a picture in user units (1 unit = 1 CSS pixel at scale 1; text is 12 units high).
///
/// @param width exact width of a lineage, wished width of a network
/// @param height largest height; a lineage that needs less is lower, one that needs more says how many items it left out
public record PictureSize(double width, double height) {

    /// The main picture of a page.
    public static final PictureSize PAGE = new PictureSize(1180, 900);
    /// A small picture beside text: entity pages, scenes.
    public static final PictureSize CARD = new PictureSize(760, 420);
    /// The picture area of a 16:9 slide.
    public static final PictureSize SLIDE = new PictureSize(960, 400);

    public PictureSize {
        if (width < 240 || height < 120) {
            throw new IllegalArgumentException("a picture needs at least 240 x 120 units");
        }
    }
}

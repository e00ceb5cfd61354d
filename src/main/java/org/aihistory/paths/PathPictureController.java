package org.aihistory.paths;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Paths.Path;
import org.aihistory.model.Problem;
import org.aihistory.picture.Theme;
import org.aihistory.web.Reader;
import org.aihistory.web.image.ImageForm;
import org.aihistory.web.image.Images;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The picture of a page of paths, or of one path, as a file: the same address with `/picture.svg` or `/picture.png` behind `/paths`.
@Controller
class PathPictureController {

    private static final int WIDTH = 1600;

    private final Registers registers;
    private final PathPicture picture;
    private final Images images;

    PathPictureController(Registers registers, PathPicture picture, Images images) {
        this.registers = registers;
        this.picture = picture;
        this.images = images;
    }

    /// @param along the things of one path in order; else the parameters of the page
    @GetMapping({"/paths/picture.svg", "/paths/picture.png"})
    ResponseEntity<byte[]> picture(Knowledge knowledge, Reader reader, @RequestParam(defaultValue = "") List<String> along,
            @RequestParam(defaultValue = "light") String theme, @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        List<Path> paths = along.isEmpty() ? found(knowledge, reader, parameters) : List.of(Along.path(knowledge, reader, along));
        String svg = picture.file(knowledge, reader, paths, theme.equals("dark") ? Theme.DARK : Theme.LIGHT);
        ImageForm form = ImageForm.of(request.getRequestURI().substring(request.getRequestURI().lastIndexOf('.') + 1));
        return images.answer(svg, form, "paths", WIDTH, reader.ui().tag());
    }

    private List<Path> found(Knowledge knowledge, Reader reader, MultiValueMap<String, String> parameters) {
        PathRequest asked = PathRequest.of(parameters, knowledge, reader, registers.all(knowledge));
        if (!asked.isComplete()) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        return knowledge.snapshot().paths(asked.question(knowledge, registers), PathsController.SHOWN).best();
    }
}
